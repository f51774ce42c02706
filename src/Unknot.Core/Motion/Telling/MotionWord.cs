namespace Unknot.Core.Motion.Telling;

/// <summary>How one motion is said. {left} and {right} stand for the two sides, which change places in the mirror.</summary>
/// <param name="One">What moves, on one side ("the {side} arm") or in the middle.</param>
/// <param name="Both">What moves on both; null where it comes in no pair.</param>
/// <param name="More">What it does in the direction the motion is named after: of one, and of both.</param>
/// <param name="Less">What it does in the other direction: of one, and of both.</param>
public sealed record MotionWord(string One, string? Both, (string One, string Both) More, (string One, string Both) Less);

/// <summary>The words a figure is told in.</summary>
/// <param name="Texts">Single phrases, by <see cref="TellingText"/>.</param>
/// <param name="Motions">How motions are said, by <see cref="ToldMotion.Id"/>.</param>
/// <param name="Points">What places on the body are called, by their name without a side; {side} is filled in.</param>
/// <param name="Props">What things are called: where a hand is on one, and where it is only there; empty where that is not worth a word.</param>
public sealed record MotionWords(
    IReadOnlyDictionary<TellingText, string> Texts, IReadOnlyDictionary<string, MotionWord> Motions, IReadOnlyDictionary<string, string> Points, IReadOnlyDictionary<string, (string Under, string There)> Props)
{
    internal string this[TellingText text] => Texts[text];

    internal string OnProp(string id) => Props.TryGetValue(id, out (string Under, string There) said) ? said.Under : "";

    internal string Prop(string id) => Props.TryGetValue(id, out (string Under, string There) said) ? said.There : "";
}
