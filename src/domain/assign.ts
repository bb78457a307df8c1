/** A row and a column that may be paired, and what the pair is worth: more than 0. */
export interface Edge {
	readonly row: number;
	readonly column: number;
	readonly weight: number;
}

/**
 * Pairs rows with columns, each at most once, so that the pairs' weights add up to the most there
 * can be. Returns the column of each paired row. The Hungarian method with potentials (Kuhn 1955;
 * Jonker and Volgenant 1987), in cubic time for each group of rows and columns that hang together.
 */
export function assign(edges: readonly Edge[]): Map<number, number> {
	return new Map(groupsOf(edges).flatMap(assignGroup));
}

/** The edges in groups that share no row and no column. */
function groupsOf(edges: readonly Edge[]): Edge[][] {
	const byRow = Map.groupBy(edges, ({ row }) => row);
	const byColumn = Map.groupBy(edges, ({ column }) => column);
	const seen = new Set<number>();
	return [...byRow.keys()].flatMap((first) => {
		if (seen.has(first)) return [];
		seen.add(first);
		const rows = [first];
		for (const row of rows) {
			for (const { column } of byRow.get(row) ?? []) {
				for (const edge of byColumn.get(column) ?? []) {
					if (seen.has(edge.row)) continue;
					seen.add(edge.row);
					rows.push(edge.row);
				}
			}
		}
		return [rows.flatMap((row) => byRow.get(row) ?? [])];
	});
}

function assignGroup(edges: readonly Edge[]): [number, number][] {
	const rows = [...new Set(edges.map(({ row }) => row))];
	const columns = [...new Set(edges.map(({ column }) => column))];
	const isTall = rows.length > columns.length;
	const [lines, places] = isTall ? [columns, rows] : [rows, columns];
	// A pair without an edge costs nothing and is worth nothing: it is left out of the answer.
	const cost = lines.map(() => new Float64Array(places.length));
	for (const { row, column, weight } of edges) {
		const [line, place] = isTall ? [column, row] : [row, column];
		const costs = cost[lines.indexOf(line)];
		if (costs) costs[places.indexOf(place)] = -weight;
	}
	return cheapest(cost, places.length).flatMap((place, line): [number, number][] => {
		const [lineName, placeName] = [lines[line], places[place]];
		if (lineName === undefined || placeName === undefined || !cost[line]?.[place]) return [];
		return [isTall ? [placeName, lineName] : [lineName, placeName]];
	});
}

/** The place of each line, for the least cost in all. There are at least as many places as lines. */
function cheapest(cost: readonly Float64Array[], places: number): number[] {
	// Line and place 0 stand for none; the others count from 1.
	const linePotential = new Float64Array(cost.length + 1);
	const placePotential = new Float64Array(places + 1);
	const lineAt = new Int32Array(places + 1);
	for (let line = 1; line <= cost.length; line++) {
		const previous = new Int32Array(places + 1);
		const slack = new Float64Array(places + 1).fill(Number.POSITIVE_INFINITY);
		const isDone = new Uint8Array(places + 1);
		let at = 0;
		lineAt[0] = line;
		do {
			isDone[at] = 1;
			const current = lineAt[at] ?? 0;
			let next = 0;
			let least = Number.POSITIVE_INFINITY;
			for (let place = 1; place <= places; place++) {
				if (isDone[place]) continue;
				const reduced =
					(cost[current - 1]?.[place - 1] ?? 0) -
					(linePotential[current] ?? 0) -
					(placePotential[place] ?? 0);
				if (reduced < (slack[place] ?? 0)) {
					slack[place] = reduced;
					previous[place] = at;
				}
				if ((slack[place] ?? 0) < least) {
					least = slack[place] ?? 0;
					next = place;
				}
			}
			for (let place = 0; place <= places; place++) {
				if (isDone[place]) {
					const taken = lineAt[place] ?? 0;
					linePotential[taken] = (linePotential[taken] ?? 0) + least;
					placePotential[place] = (placePotential[place] ?? 0) - least;
				} else slack[place] = (slack[place] ?? 0) - least;
			}
			at = next;
		} while (lineAt[at] !== 0);
		while (at !== 0) {
			const before = previous[at] ?? 0;
			lineAt[at] = lineAt[before] ?? 0;
			at = before;
		}
	}
	const placeOf = new Array<number>(cost.length).fill(-1);
	for (let place = 1; place <= places; place++) {
		const line = lineAt[place] ?? 0;
		if (line > 0) placeOf[line - 1] = place - 1;
	}
	return placeOf;
}
