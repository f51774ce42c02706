using System.Runtime;

namespace Unknot.Bench;

/// <summary>What is measured runs as it comes to run: the runtime compiles for speed what is often called, in the background.</summary>
internal static class Compiled
{
    private const int Settled = 20;
    private const int MostRounds = 20;

    /// <summary>Does something until the runtime has compiled for speed what it is made of.</summary>
    /// <param name="round">What is done, many times over in one round.</param>
    public static async Task ForSpeed(Func<Task> round)
    {
        long compiled;
        int rounds = 0;
        do
        {
            compiled = JitInfo.GetCompiledMethodCount();
            await round();
            await Task.Delay(200);
        }
        while (JitInfo.GetCompiledMethodCount() - compiled > Settled && ++rounds < MostRounds);
    }
}
