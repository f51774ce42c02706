namespace Unknot.Core.Localisation;

/// <summary>Where a hypothesis belongs.</summary>
/// <param name="Structure">The number of its structure on its side.</param>
/// <param name="Muscle">The number of its muscle on its side; of what is no muscle, the last.</param>
/// <param name="Care">The number of its care group on its side; of what is no muscle, the last.</param>
/// <param name="Named">The number of its muscle, whatever the side: what stands in a list; of what is no muscle, the last.</param>
internal readonly record struct Cell(int Structure, int Muscle, int Care, int Named)
{
    /// <summary>Numbers hypotheses in the order they come.</summary>
    /// <param name="tables">The tables of the content.</param>
    /// <param name="hypotheses">The hypotheses, those of muscles first.</param>
    /// <param name="count">How many numbers were given.</param>
    /// <returns>One for each hypothesis, and the last for "nothing that is known here".</returns>
    internal static Cell[] Of(LocalisationTables tables, Hypothesis[] hypotheses, out Cell count)
    {
        Numbers structures = new(stackalloc int[hypotheses.Length]);
        Numbers muscles = new(stackalloc int[hypotheses.Length]);
        Numbers care = new(stackalloc int[hypotheses.Length]);
        Numbers named = new(stackalloc int[hypotheses.Length]);
        Cell[] cells = new Cell[hypotheses.Length + 1];
        for (int i = 0; i < hypotheses.Length; i++)
        {
            int structure = tables.Points[hypotheses[i].Point].Structure;
            int own = structures.Of(structure, hypotheses[i].Side);
            cells[i] = structure < tables.Muscles
                ? new(own, muscles.Of(structure, hypotheses[i].Side), care.Of(tables.Structures[structure].CareGroup, hypotheses[i].Side), named.Of(structure, 0))
                : new(own, muscles.Count, care.Count, named.Count);
        }

        cells[^1] = new(structures.Count, muscles.Count, care.Count, named.Count);
        count = new(structures.Count + 1, muscles.Count + 1, care.Count + 1, named.Count + 1);
        return cells;
    }

    /// <summary>Gives each thing on a side the next number, and the same thing the same one.</summary>
    private ref struct Numbers(Span<int> seen)
    {
        private readonly Span<int> _seen = seen;

        internal int Count { get; private set; }

        internal int Of(int thing, int side)
        {
            int key = (thing * LocalisationTables.Sides) + side;
            int at = _seen[..Count].IndexOf(key);
            if (at >= 0)
            {
                return at;
            }

            _seen[Count] = key;
            return Count++;
        }
    }
}
