using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Unknot.Content.Cases;
using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;

namespace Unknot.Cli.Score;

/// <summary>Spoils a case as people spoil it: a mark forgotten, one beside the place, a spot not pressed, questions not answered. Safety answers stay: they are obligatory.</summary>
internal sealed class Noise(KnowledgeBase knowledge, double answersLost, int seed)
{
    private static readonly string[] s_answers = ["quality", "worse", "better", "limited", "answers"];

    /// <summary>One variant. All four happen in each, as far as there is something to lose: a single mark stays.</summary>
    internal WrittenCase Variant(WrittenCase written, int number)
    {
        Random chance = new(SeedOf($"{seed}/{written.Scored.Id}/{number}"));
        WrittenCase spoilt = Pressed(Marked(written, chance), chance);
        foreach (string key in s_answers)
        {
            spoilt = spoilt.Keeping(key, _ => chance.NextDouble() >= answersLost);
        }

        return spoilt;
    }

    private WrittenCase Marked(WrittenCase written, Random chance)
    {
        if (!written.Has("regions"))
        {
            return written;
        }

        IReadOnlyList<Place> said = written.Only("side", "regions").Read().Places;
        List<Place> marks = [.. said];
        if (marks.Count > 1)
        {
            marks.RemoveAt(chance.Next(marks.Count));
        }

        Place[] beside = [.. Beside(said[chance.Next(said.Count)]).Except(said)];
        return written.Marked(beside.Length > 0 ? [.. marks, beside[chance.Next(beside.Length)]] : marks);
    }

    private static WrittenCase Pressed(WrittenCase written, Random chance)
    {
        int presses = written.CountOf("press");
        int lost = presses > 0 ? chance.Next(presses) : 0;
        return written.Keeping("press", number => number != lost);
    }

    private IEnumerable<Place> Beside(Place place) =>
        from region in knowledge.Regions
        from side in region.Paired ? (Side?[])[Side.Left, Side.Right] : [null]
        let other = new Place(region.Code, side)
        where other != place && Neighbours.Touch(knowledge, place, other)
        select other;

    private static int SeedOf(string text) => BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
