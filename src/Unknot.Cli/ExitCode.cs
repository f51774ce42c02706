namespace Unknot.Cli;

/// <summary>How a command ends.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The answer is no: lint found problems.</summary>
    public const int AnswerIsNo = 1;

    /// <summary>The input is wrong.</summary>
    public const int WrongInput = 2;

    /// <summary>Triage stops: emergency or same day. The answer is printed all the same.</summary>
    public const int TriageStops = 3;

    /// <summary>Our own fault.</summary>
    public const int OurFault = 70;
}
