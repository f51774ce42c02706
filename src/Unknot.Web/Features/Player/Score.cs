using System.Globalization;

namespace Unknot.Web.Features.Player;

/// <summary>A number from 0 to 10 as a form sends it.</summary>
internal static class Score
{
    /// <summary>Reads it.</summary>
    /// <param name="text">What was sent; empty where nothing was chosen.</param>
    /// <param name="score">The number; null where nothing was chosen.</param>
    /// <returns>Whether it was such a number or nothing.</returns>
    internal static bool TryRead(string? text, out int? score)
    {
        bool isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= 10;
        score = isNumber ? number : null;
        return isNumber || string.IsNullOrEmpty(text);
    }
}
