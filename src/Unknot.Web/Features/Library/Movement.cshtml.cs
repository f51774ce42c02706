using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Knowledge;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Figure;
using Unknot.Web.Shell.Parts;

namespace Unknot.Web.Features.Library;

/// <summary>One movement: how it is done, how much, when not, and how well that is known.</summary>
public sealed class MovementModel(KnowledgeBase knowledge, HeldBack held, Figures figures, Texts texts) : PageModel
{
    /// <summary>The movement.</summary>
    public Movement Movement { get; private set; } = null!;

    /// <summary>Why it is not told; null where it is.</summary>
    public Stopped? Stopped { get; private set; }

    /// <summary>Knots of the person whose sessions leave it out, with the reason where it has one in words.</summary>
    public IReadOnlyList<(string Knot, string? Why)> LeftOut { get; private set; } = [];

    /// <summary>How it is shown, with whatever it is done; null where nothing shows it.</summary>
    public ShownFigure? Shown => figures.Whole(Movement.Id);

    /// <summary>Its dose, line by line.</summary>
    public IReadOnlyList<(string What, string Much)> Dose => DoseLines.Of(Movement.Dose, texts);

    /// <summary>What it is for.</summary>
    public IEnumerable<Entry> For => Movement.Targets.Select(Named);

    /// <summary>What it reaches as well.</summary>
    public IEnumerable<Entry> Also => Movement.Also.Select(Named);

    /// <summary>The statement of the two source articles its dose comes from; null where none gives it.</summary>
    public Statement? GivenBy => Movement.Dose.Statement is { } id && knowledge.Statements.TryGet(id, out Statement? statement) ? statement : null;

    /// <summary>What it needs: one of each list.</summary>
    public string? Needs => Movement.Needs.Count == 0 ? null : Joined(Movement.Needs);

    /// <summary>What its office version needs.</summary>
    public string? OfficeNeeds => Movement.OfficeAs is { Needs: { Count: > 0 } needs } ? Joined(needs) : null;

    /// <summary>What must be answered no first.</summary>
    public IReadOnlyList<string> AskedFirst => [.. Movement.RequiresNo.Select(id => knowledge.RedFlags.Flags[id].Ask)];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (!knowledge.Movements.TryGet(id, out Movement? movement))
        {
            return NotFound();
        }

        (Movement, Stopped) = (movement, await held.AtAsync(movement, stop));
        LeftOut = Stopped is null ? await held.LeftOutAsync(movement, stop) : [];
        return Page();
    }

    /// <summary>What other steps are done with, in words.</summary>
    /// <param name="other">The steps.</param>
    /// <returns>Its name.</returns>
    public string NameOf(StepsWith other) => HandWords.Of([knowledge.Equipment[other.With]]);

    /// <summary>What a source is.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The citation.</returns>
    public string Cite(string key) => knowledge.Sources[key].Cite;

    /// <summary>Muscles by their names.</summary>
    /// <param name="ids">Their ids.</param>
    /// <returns>In one line.</returns>
    public string NamesOf(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => Named(id).Name.ToLowerInvariant()));

    private string Joined(IReadOnlyList<IReadOnlyList<string>> needs) =>
        string.Join("; ", needs.Select(any => string.Join(texts["movement.or"], any.Select(id => knowledge.Equipment[id].Name.ToLowerInvariant()))));

    private Entry Named(string id) => knowledge.Muscles.TryGet(id, out Muscle? muscle) ? new(muscle.Plain, $"/library/muscles/{id}", muscle.Name) : new(knowledge.SupportGroups[id].Name, null);
}
