namespace Unknot.Core.Knowledge;

/// <summary>A cause a knot may have (posture, stress …), as the content names it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What a person reads.</param>
/// <param name="Explain">What it does to a muscle, in a sentence.</param>
/// <param name="OfferFirst">Movements one of which is offered before all else while this cause leads, best first; mostly none.</param>
/// <param name="Statements">The statements that name it.</param>
public sealed record Cause(string Id, string Name, string Explain, IReadOnlyList<string> OfferFirst, IReadOnlyList<string> Statements);

/// <summary>What is held of a muscle's cause until somebody asks.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Muscle">The muscle.</param>
/// <param name="Tag">What is held to be so of the person.</param>
/// <param name="Say">What a person reads: that it is a hypothesis, and why it is held.</param>
/// <param name="Until">Questions any answer to which takes its place.</param>
/// <param name="Statements">The statements it rests on.</param>
public sealed record DefaultHypothesis(string Id, string Muscle, string Tag, string Say, IReadOnlyList<string> Until, IReadOnlyList<string> Statements);
