namespace Unknot.Core.Localisation;

/// <summary>A tenth of the drawn people: those whose first muscle was shown about as likely.</summary>
/// <param name="People">How many they are.</param>
/// <param name="Shown">The mean of the probabilities shown [0–1].</param>
/// <param name="Right">How often it was that muscle on that side [0–1].</param>
public sealed record CalibrationBin(int People, double Shown, double Right);

/// <summary>How well the beliefs hold what they promise, on people drawn from the content itself.</summary>
public sealed record Calibration
{
    private const int Bins = 10;

    /// <summary>How many people were drawn.</summary>
    public required int People { get; init; }

    /// <summary>Tenths, from the least sure to the surest.</summary>
    public required IReadOnlyList<CalibrationBin> Tenths { get; init; }

    /// <summary>The expected calibration error: the mean of |shown − right| over the tenths, each by its people [0–1].</summary>
    public required double Error { get; init; }

    /// <summary>How often the first muscle was the one, on its side, of those whose complaint is a muscle [0–1].</summary>
    public required double Top1 { get; init; }

    /// <summary>How often it was among the first three [0–1].</summary>
    public required double Top3 { get; init; }

    /// <summary>The median of questions asked or skipped.</summary>
    public required int MedianQuestions { get; init; }

    /// <summary>The most questions asked or skipped.</summary>
    public required int MostQuestions { get; init; }

    /// <summary>The highest probability shown for any muscle [0–1].</summary>
    public required double HighestShown { get; init; }

    /// <summary>Draws people, asks each the app's own questions, and compares what is shown with what is.</summary>
    /// <param name="tables">The tables of the content.</param>
    /// <param name="people">How many, at least 10.</param>
    /// <param name="seed">Decides who they are.</param>
    /// <returns>The same for the same content, number and seed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 10 people.</exception>
    public static Calibration Of(LocalisationTables tables, int people, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(people, Bins);
        Seen[] seen = new Seen[people];
        for (int number = 0; number < people; number++)
        {
            seen[number] = Seen.Of(DrawnPerson.Of(tables, seed, number));
        }

        return Of(seen);
    }

    private static Calibration Of(Seen[] seen)
    {
        CalibrationBin[] tenths = Tenth(seen);
        Seen[] muscles = [.. seen.Where(one => one.IsMuscle)];
        int[] questions = [.. seen.Select(one => one.Questions).Order()];
        return new()
        {
            People = seen.Length,
            Tenths = tenths,
            Error = tenths.Sum(bin => bin.People * Math.Abs(bin.Shown - bin.Right)) / seen.Length,
            Top1 = muscles.Average(one => one.Place == 1 ? 1.0 : 0),
            Top3 = muscles.Average(one => one.Place is >= 1 and <= 3 ? 1.0 : 0),
            MedianQuestions = questions[questions.Length / 2],
            MostQuestions = questions[^1],
            HighestShown = seen.Max(one => one.Shown),
        };
    }

    private static CalibrationBin[] Tenth(Seen[] seen)
    {
        Seen[] ordered = [.. seen.OrderBy(one => one.Shown)];
        return [.. Enumerable.Range(0, Bins)
            .Select(bin => ordered.AsSpan((bin * ordered.Length / Bins)..((bin + 1) * ordered.Length / Bins)).ToArray())
            .Select(some => new CalibrationBin(some.Length, some.Average(one => one.Shown), some.Average(one => one.Place == 1 ? 1.0 : 0)))];
    }

    /// <summary>What was shown to one person in the end.</summary>
    /// <param name="IsMuscle">Whether it was a muscle.</param>
    /// <param name="Place">At which place the right muscle stood, on the right side; 0 nowhere.</param>
    /// <param name="Shown">How likely the first muscle was shown [0–1].</param>
    /// <param name="Questions">How many questions were asked or skipped.</param>
    private readonly record struct Seen(bool IsMuscle, int Place, double Shown, int Questions)
    {
        internal static Seen Of(DrawnPerson person)
        {
            Located located = person.Locate();
            while (located.Next is { } next && person.GoesOn())
            {
                person.Answer(next);
                located = person.Locate();
            }

            int place = 0;
            for (int i = 0; i < located.Muscles.Count && place == 0; i++)
            {
                place = located.Muscles[i].Muscle == person.Muscle && located.Muscles[i].Side == person.Side ? i + 1 : 0;
            }

            return new(person.Muscle is not null, place, located.Muscles is [{ } first, ..] ? first.Probability : 0, person.Asked.Count);
        }
    }
}
