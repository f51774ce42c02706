using Unknot.Core.Diary;

namespace Unknot.Web.Shell.Record;

/// <summary>What the engine reads of a check-in: the scores, and nothing said in own words.</summary>
/// <param name="Day">The person's day it is about.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Nprs">Pain over the last 24 hours, 0–10.</param>
/// <param name="Tenderness">Tenderness when pressed, 0–10.</param>
/// <param name="Back">Is it back or gone?</param>
/// <param name="Stress">Stress, 0–10.</param>
/// <param name="DeskHours">Hours at the desk [h].</param>
/// <param name="Extras">One-tap extras, by their ids.</param>
internal sealed record CheckedIn(
    DateOnly Day, DateTimeOffset RecordedAt, int? Nprs, int? Tenderness, Back? Back, int? Stress, double? DeskHours, IReadOnlyList<string> Extras);
