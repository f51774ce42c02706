using System.Diagnostics;
using System.Globalization;
using Unknot.Cli.Locate;
using Unknot.Content.Cases;
using Unknot.Content.Diaries;
using Unknot.Content.Essays;
using Unknot.Content.Trials;
using Unknot.Content.Yaml;
using Unknot.Core.Complaint;
using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Outcomes;
using Unknot.Tests.Content;
using Case = Unknot.Content.Cases.Case;

namespace Unknot.Tests.Fuzz;

/// <summary>
/// Cases, diaries, trials, content, complaints and instants that nobody meant: no exception, no reading far slower than the others of its kind, no word taken for another. Twenty thousand inputs in all with
/// those of Unknot.Web.Tests; <c>UNKNOT_FUZZ=1000000</c> for the long run, <c>UNKNOT_FUZZ_SEED</c> for another one.
/// </summary>
[Trait("Takes", "long")]
public sealed class ReadByTheMillion
{
    private const double MostTimesTheMedian = 50;
    private const double FloorMilliseconds = 100;
    private const int Again = 5;

    private static readonly int s_all = int.Parse(Environment.GetEnvironmentVariable("UNKNOT_FUZZ") ?? "20000", CultureInfo.InvariantCulture);
    private static readonly int s_seed = int.Parse(Environment.GetEnvironmentVariable("UNKNOT_FUZZ_SEED") ?? "20261126", CultureInfo.InvariantCulture);
    private static readonly KnowledgeBase s_knowledge = Shipped.Content.Knowledge;

    private static readonly Lazy<WordIndex> s_words = new(() => WordIndex.Of(s_knowledge));

    private Random _dice = new(s_seed);

    [Fact]
    public void A_spoilt_case_is_refused_with_its_line_or_answered()
    {
        LocalisationTables tables = LocalisationTables.Of(s_knowledge);
        string[] seeds = [.. Files("cases"), JsonCase];
        Each(s_all / 5, number =>
        {
            string text = Spoiled.Of(seeds[_dice.Next(seeds.Length)], _dice);
            Result<Case> read = CaseFile.Read(text, "case.yaml", s_knowledge, s_words.Value);
            Told(read.Problems, "case.yaml:", text);
            if (read.IsValue && number % 4 == 0)
            {
                _ = LocationJson.Of(s_knowledge, Location.Of(s_knowledge, tables, read.Value), read.Value.Unread);
            }
        });
    }

    [Fact]
    public void A_word_that_is_none_is_never_taken_for_another()
    {
        string[] seeds = [.. Files("cases").Where(text => !text.Contains("press:", StringComparison.Ordinal))];
        Each(s_all / 20, _ =>
        {
            string[] lines = seeds[_dice.Next(seeds.Length)].Split('\n');
            int[] typed = [.. Enumerable.Range(0, lines.Length).Where(line => s_typed.Any(key => lines[line].StartsWith(key, StringComparison.Ordinal)))];
            int at = typed[_dice.Next(typed.Length)];
            lines[at] = lines[at][..(lines[at].IndexOf(':', StringComparison.Ordinal) + 1)] + (lines[at].Contains('[', StringComparison.Ordinal) ? " [zzqx]" : " zzqx");
            string text = string.Join('\n', lines);

            CaseFile.Read(text, "case.yaml", s_knowledge, s_words.Value).Problems.ShouldContain(problem => problem.Where.StartsWith($"case.yaml:{at + 1}", StringComparison.Ordinal) && problem.What.Contains("zzqx", StringComparison.Ordinal), text);
        });
    }

    [Fact]
    public void A_spoilt_diary_is_refused_with_its_line_or_read() => Each(s_all / 10, _ =>
    {
        string text = Spoiled.Of(_dice.Next(4) == 0 ? JsonDiary : Diary, _dice);
        Result<IReadOnlyList<WrittenDiary>> read = DiaryFile.Read(text, "diary.yaml", s_knowledge);
        Told(read.Problems, "diary.yaml", text);
    });

    [Fact]
    public void A_spoilt_trial_is_refused_with_its_line_or_read()
    {
        string[] seeds = [.. Files("model/trials")];
        Each(s_all / 20, _ =>
        {
            string text = Spoiled.Of(seeds[_dice.Next(seeds.Length)], _dice);
            Told(TrialFile.Read(text, "trial.yaml", s_knowledge).Problems, "trial.yaml", text);
        });
    }

    [Fact]
    public void Spoilt_content_is_refused_with_its_line_or_read()
    {
        string[] seeds = [.. Files("movements"), .. Files("muscles"), .. Files("words")];
        string[] essays = [.. Directory.GetFiles(Path.Combine(Shipped.Folder, "guides"), "*.md").Select(File.ReadAllText)];
        Each(s_all / 20, _ =>
        {
            string text = Spoiled.Of(seeds[_dice.Next(seeds.Length)], _dice), essay = Spoiled.Of(essays[_dice.Next(essays.Length)], _dice);
            Told(Document.Read(text, "content.yaml").Problems, "content.yaml:", text);
            Told(EssayReader.Read("guide.md", essay).Problems, "guide.md", essay);
        });
        using CopiedContent copy = new();
        string[] files = [.. Directory.GetFiles(Shipped.Folder, "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Shipped.Folder, file)).Where(file => !file.StartsWith("keyframes", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        for (int number = 0; number < s_all / 1000; number++)
        {
            string file = files[_dice.Next(files.Length)], sound = File.ReadAllText(copy.InFolder(file));
            File.WriteAllText(copy.InFolder(file), Spoiled.Of(sound, _dice));
            Told(copy.Read().Problems, "", file);
            File.WriteAllText(copy.InFolder(file), sound);
        }
    }

    [Fact]
    public void Any_text_is_read_as_a_complaint_and_what_is_quoted_stands_in_it()
    {
        string[] words = [.. Shipped.Cases.SelectMany(written => File.ReadAllText(Path.Combine(Shipped.Folder, written.File)).Split([' ', '\n', '"'], StringSplitOptions.RemoveEmptyEntries)).Distinct().Order(StringComparer.Ordinal).Take(4000)];
        Each(s_all / 5, number =>
        {
            string text = Spoiled.Words(words, _dice);
            Reading read = WordReader.Read(text, s_words.Value, number % 3 == 0 ? _dice.Next(121) : null);
            string tight = Tight(text);
            foreach (string quote in (string[])[.. read.Places.Select(place => place.Words), .. read.Qualities.Concat(read.Worse).Concat(read.Better).Concat(read.Limited).Concat(read.Flags).Select(word => word.Words)])
            {
                quote.Split('…').ShouldAllBe(part => tight.Contains(Tight(part), StringComparison.OrdinalIgnoreCase), $"{quote} of {text}");
            }

            return Math.Max(1, text.Length / 200.0);
        });
    }

    [Fact]
    public void Every_instant_in_every_zone_is_one_day_and_days_never_go_back_by_more_than_one()
    {
        TimeZoneInfo[] zones = [.. TimeZoneInfo.GetSystemTimeZones()];
        Each(s_all / 10, _ =>
        {
            TimeZoneInfo zone = zones[_dice.Next(zones.Length)];
            DateTimeOffset instant = new DateTimeOffset(1900, 1, 3, 0, 0, 0, TimeSpan.Zero).AddSeconds(_dice.NextInt64(8_000_000_000));
            DateOnly day = PersonDay.Of(instant, zone), later = PersonDay.Of(instant.AddHours(1), zone);

            (later.DayNumber - day.DayNumber).ShouldBeInRange(zone.Id is "Pacific/Apia" or "Pacific/Fakaofo" or "Pacific/Kiritimati" or "Pacific/Enderbury" or "Pacific/Kanton" ? -1 : 0, 2, $"{instant:u} in {zone.Id}");
            Math.Abs(day.DayNumber - DateOnly.FromDateTime(instant.UtcDateTime).DayNumber).ShouldBeLessThanOrEqualTo(1);
        });
    }

    private static readonly string[] s_typed = ["kind:", "age:", "regions:", "onset_days:", "facts:", "side:", "equipment:", "place:"];

    private const string JsonCase = """{"regions":["SH_TOP_R","NK_SIDE_R"],"complaint":"my right shoulder aches when I type","age":41,"side":"R","onset_days":21,"press":[{"at":"SH_TOP_R","reproduces":true}],"facts":[],"quality":"dull"}""";

    private const string Diary = """
        person: p001
        zone: Europe/Berlin
        knots: [{id: k1, region: SH_TOP, side: R, muscle: upper_trapezius, opened: 2026-01-05}]
        entries:
          - {date: 2026-01-05, knot: k1, nprs: 5, tenderness: 6, stress: 4, deskHours: 8, trainedMinutes: 10, released: true, back: "no", extras: [heat], note: "a word"}
          - {date: 2026-01-06, knot: k1, missing: true}
          - {date: 2026-01-07, recorded: 2026-01-09, nprs: 4, tenderness: 5}
          - {date: 2026-01-08, nprs: 2, tenderness: 2}
        """;

    private const string JsonDiary = """
        {"person":"p001","entries":[{"date":"2026-01-05","nprs":5,"tenderness":6},{"date":"2026-01-06","missing":true}]}
        {"person":"p002","entries":[{"date":"2026-01-05","nprs":0,"back":"gone"}]}
        """;

    private static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(Path.Combine(Shipped.Folder, folder), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static string Tight(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    /// <summary>Every problem names its place and says something.</summary>
    private static void Told(IReadOnlyList<Problem> problems, string place, string text) =>
        problems.ShouldAllBe(problem => problem.Where.StartsWith(place, StringComparison.Ordinal) && problem.Where.Length > 0 && problem.What.Length > 10, text);

    /// <summary>Does it so often, and holds each time against the others.</summary>
    private void Each(int times, Action<int> doing) => Each(times, number =>
    {
        doing(number);
        return 1;
    });

    /// <summary>The same of what may be longer or shorter: it says how long, and a longer one may take so much longer.</summary>
    private void Each(int times, Func<int, double> doing)
    {
        List<double> took = [];
        double most = double.MaxValue;
        for (int number = 0; number < times; number++)
        {
            took.Add(Timed(doing, number));
            if (took[^1] > most)
            {
                // A machine that does other things may hold it up for a while; if it is this input that takes so long it does so each time.
                Enumerable.Range(0, Again).Min(_ => Timed(doing, number)).ShouldBeLessThanOrEqualTo(most, $"number {number} of seed {s_seed}");
            }

            if (number % 100 == 99)
            {
                most = Math.Max(FloorMilliseconds, MostTimesTheMedian * took.Order().ElementAt(took.Count / 2));
            }
        }
    }

    /// <summary>How long it took for its length [ms]; what it does follows from the number.</summary>
    private double Timed(Func<int, double> doing, int number)
    {
        _dice = new(unchecked((s_seed * 7919) + number));
        long began = Stopwatch.GetTimestamp();
        double length = doing(number);
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds / length;
    }
}
