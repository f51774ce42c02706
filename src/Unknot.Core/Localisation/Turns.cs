using Unknot.Core.Complaint;

namespace Unknot.Core.Localisation;

/// <summary>Keeps, for each muscle an answer could put first, the answer that is likeliest to come.</summary>
internal sealed class Turns(LocalisationTables tables)
{
    /// <summary>A person wants to know of the first few.</summary>
    private const int Most = 3;

    private readonly List<Turn> _kept = new(Most + 1);

    internal void Keep(ReadOnlySpan<Turn> turns)
    {
        foreach (Turn turn in turns)
        {
            if (turn.Likely > 0)
            {
                Keep(turn);
            }
        }
    }

    /// <summary>In words, what is likeliest to come first.</summary>
    internal IReadOnlyList<WouldChange> Told()
    {
        WouldChange[] told = new WouldChange[_kept.Count];
        for (int i = 0; i < told.Length; i++)
        {
            told[i] = Told(_kept[i]);
        }

        return told;
    }

    private void Keep(in Turn turn)
    {
        int same = 0;
        while (same < _kept.Count && !SameMuscle(_kept[same], turn))
        {
            same++;
        }

        if (same < _kept.Count)
        {
            if (_kept[same].Likely >= turn.Likely)
            {
                return;
            }

            _kept.RemoveAt(same);
        }

        int at = _kept.Count;
        while (at > 0 && _kept[at - 1].Likely < turn.Likely)
        {
            at--;
        }

        _kept.Insert(at, turn);
        if (_kept.Count > Most)
        {
            _kept.RemoveAt(Most);
        }
    }

    private bool SameMuscle(in Turn one, in Turn other) => (one.First, other.First) switch
    {
        (null, null) => true,
        ({ } a, { } b) => tables.Points[a.Point].Structure == tables.Points[b.Point].Structure,
        _ => false,
    };

    private WouldChange Told(in Turn turn) => new(
        tables.Sentences.Finding(turn.Answer),
        AnswerWord(turn.Answer),
        turn.First is { } first ? tables.Knowledge.Muscles[tables.Points[first.Point].Structure].Id : null,
        turn.First is { } point ? Evidence.SideOf(point.Side) : null,
        tables.Sentences.Turned(turn));

    private static string AnswerWord(in Evidence answer) => answer.Kind == EvidenceKind.Press
        ? (PressAnswer)answer.Answer switch { PressAnswer.Reproduces => "yes", PressAnswer.Partly => "partly", _ => "no" }
        : answer.Answer == 1 ? "yes" : "no";
}
