using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Keeping;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Settings;

/// <summary>Takes days of another diary in: a table with a day, a score and perhaps a note. Which column is what is asked; first it says what would come.</summary>
[RequestSizeLimit(MostBytes + Around)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes + Around, MemoryBufferThreshold = MostBytes + Around)]
public sealed class TakeDiaryModel(UnknotDb db, PendingImport pending, WordFlags words, Now now, Texts texts) : PageModel
{
    private const int MostBytes = 4 * 1024 * 1024;
    private const int Around = 16 * 1024;
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Core.Outcomes.Problem> Problems { get; private set; } = [];

    /// <summary>The knots it can be about.</summary>
    public IReadOnlyList<Knot> Knots { get; private set; } = [];

    /// <summary>The names of the columns; none before a file was read.</summary>
    public IReadOnlyList<string> Head { get; private set; } = [];

    /// <summary>The first day of the file, as it stands there.</summary>
    public IReadOnlyList<string> Sample { get; private set; } = [];

    /// <summary>What the file is asked for by.</summary>
    public Guid Pending { get; private set; }

    /// <summary>The knot that was chosen.</summary>
    public Guid? Knot { get; private set; }

    /// <summary>How many days would come; null before the columns were told.</summary>
    public int? New { get; private set; }

    /// <summary>How many are here already.</summary>
    public int Here { get; private set; }

    /// <summary>How many days came; null before they did.</summary>
    public int? Done { get; private set; }

    /// <summary>What was said of the columns.</summary>
    internal DiaryColumns? Columns { get; private set; }

    public async Task OnGetAsync(CancellationToken stop) => await FindKnotsAsync(stop);

    /// <summary>Reads a file.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken stop)
    {
        await FindKnotsAsync(stop);
        if (file is not { Length: > 0 and <= MostBytes })
        {
            return Refuse([new(texts["import.file"], texts["diary.none", MostBytes / 1024 / 1024])]);
        }

        using MemoryStream bytes = new((int)file.Length);
        await file.CopyToAsync(bytes, stop);
        Result<IReadOnlyList<CsvLine>> lines = Lines(bytes.ToArray());
        if (!lines.IsValue)
        {
            return Refuse(lines.Problems);
        }

        Show(pending.Hold(bytes.ToArray()), lines.Value);
        return Page();
    }

    /// <summary>Says what would come, and with a yes takes it.</summary>
    public async Task<IActionResult> OnPostColumnsAsync(Guid key, Guid knot, int day, string? order, int score, int? note, string? yes, CancellationToken stop)
    {
        await FindKnotsAsync(stop);
        if (pending.Look(key) is not { } bytes || Knots.All(one => one.Id != knot) || order is null || !DiaryColumns.Orders.ContainsKey(order) || day < 0 || score < 0 || note < 0)
        {
            return Refuse([new(texts["import.file"], texts["import.again"])]);
        }

        IReadOnlyList<CsvLine> lines = Lines(bytes).Value;
        Show(key, lines);
        (Knot, Columns) = (knot, new(day, order, score, note));
        Result<IReadOnlyList<DiaryDay>> days = Columns.Read(lines, texts["import.file.called"], now.Today);
        if (!days.IsValue)
        {
            return Refuse(days.Problems);
        }

        List<DiaryDay> fresh = await FreshAsync(knot, days.Value, stop);
        (New, Here) = (fresh.Count, days.Value.Count - fresh.Count);
        if (yes == "yes" && pending.Take(key) is not null)
        {
            await TakeAsync(knot, fresh, stop);
            Done = fresh.Count;
        }

        return Page();
    }

    /// <summary>Keeps the days; their notes are read for red flags like every note of the diary.</summary>
    private async Task TakeAsync(Guid knot, IReadOnlyList<DiaryDay> fresh, CancellationToken stop)
    {
        foreach (DiaryDay one in fresh)
        {
            Store.Rows.CheckIn kept = new() { Id = now.NewId(), KnotId = knot, Day = one.Day, RecordedAt = NoonOf(one.Day), Nprs = one.Score, Note = one.Note };
            db.CheckIns.Add(kept);
            if (one.Note is not null)
            {
                await words.NoteAsync(one.Note, new(kept.Id, null, knot), stop);
            }
        }

        await db.SaveChangesAsync(stop);
    }

    private Result<IReadOnlyList<CsvLine>> Lines(byte[] bytes)
    {
        try
        {
            return CsvText.Read(s_strict.GetString(bytes).TrimStart('\uFEFF'), texts["import.file.called"]);
        }
        catch (DecoderFallbackException)
        {
            return Result<IReadOnlyList<CsvLine>>.Failed(new Core.Outcomes.Problem(texts["import.file.called"], texts["diary.utf8"]));
        }
    }

    private void Show(Guid key, IReadOnlyList<CsvLine> lines) => (Pending, Head, Sample) = (key, lines[0].Fields, lines[1].Fields);

    /// <summary>Those that do not stand here already.</summary>
    private async Task<List<DiaryDay>> FreshAsync(Guid knot, IReadOnlyList<DiaryDay> days, CancellationToken stop)
    {
        List<DiaryDay> here = await db.CheckIns.AsNoTracking().Where(c => c.KnotId == knot && c.ReplacedAt == null && c.Nprs != null).Select(c => new DiaryDay(c.Day, c.Nprs!.Value, c.Note)).ToListAsync(stop);
        return [.. days.Except(here)];
    }

    /// <summary>Noon of a day, since nobody knows the hour; now where that has not come.</summary>
    private DateTimeOffset NoonOf(DateOnly day)
    {
        DateTime noon = day.ToDateTime(new(12, 0));
        DateTimeOffset instant = new DateTimeOffset(noon, now.Zone.GetUtcOffset(noon)).ToUniversalTime();
        return instant < now.Instant ? instant : now.Instant;
    }

    private async Task FindKnotsAsync(CancellationToken stop) =>
        Knots = await db.Knots.AsNoTracking().Where(k => k.State != KnotStanding.Draft).OrderByDescending(k => k.OpenedAt).ToListAsync(stop);

    private PageResult Refuse(IReadOnlyList<Core.Outcomes.Problem> problems)
    {
        (Problems, Response.StatusCode) = (problems, StatusCodes.Status400BadRequest);
        return Page();
    }
}
