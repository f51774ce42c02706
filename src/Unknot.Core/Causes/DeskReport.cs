using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Causes;

/// <summary>A fault of the desk, with what it does to this person.</summary>
/// <param name="Fault">What is so, and what puts it right.</param>
/// <param name="Muscles">The muscles it loads: those the complaint may come from first, by how much.</param>
/// <param name="Load">What it loads of these muscles, as a part of all load that was found [0–1].</param>
public sealed record LoadedFault(DeskFault Fault, IReadOnlyList<string> Muscles, double Load);

/// <summary>A change at the desk, with what it takes off.</summary>
/// <param name="Action">The change.</param>
/// <param name="LoadRemoved">Of all load that was found on the muscles the complaint may come from, the part that this answers [0–1].</param>
/// <param name="Tags">The tags it answers, heaviest first.</param>
/// <param name="Muscles">The muscles it takes it off, the most loaded first.</param>
public sealed record DeskAction(CauseAction Action, double LoadRemoved, IReadOnlyList<string> Tags, IReadOnlyList<string> Muscles);

/// <summary>What a look at the desk comes to for one complaint.</summary>
/// <param name="Score">The score by the tables.</param>
/// <param name="Band">The score in words: of the lowest scores where nothing fails; null while something is still to be said.</param>
/// <param name="Faults">What fails, the heaviest on these muscles first.</param>
/// <param name="Actions">What to change, what takes most off these muscles first.</param>
public sealed record DeskReport(DeskScore Score, ScoreBand? Band, IReadOnlyList<LoadedFault> Faults, IReadOnlyList<DeskAction> Actions);
