using System.CommandLine;
using Unknot.Cli;
using Unknot.Cli.Data;
using Unknot.Cli.Doctor;
using Unknot.Cli.Figure;
using Unknot.Cli.Lint;
using Unknot.Cli.Locate;
using Unknot.Cli.Model;
using Unknot.Cli.Plan;
using Unknot.Cli.Score;
using Unknot.Cli.Serve;
using Unknot.Store;

// What a start waits for longest depends on nothing that was typed.
if (args is ["serve", ..])
{
    Database.GetReady();
}

(string Name, Func<Command> Create)[] verbs =
[
    ("serve", ServeCommand.Create),
    ("locate", LocateCommand.Create),
    ("plan", PlanCommand.Create),
    ("score", ScoreCommand.Create),
    ("forecast", ForecastCommand.Create),
    ("simulate", SimulateCommand.Create),
    ("trial", TrialCommand.Create),
    ("calibrate", CalibrateCommand.Create),
    ("recalibrate", RecalibrateCommand.Create),
    ("figure", FigureCommand.Create),
    ("lint", LintCommand.Create),
    ("backup", BackupCommand.Create),
    ("restore", RestoreCommand.Create),
    ("export", ExportCommand.Create),
    ("import", ImportCommand.Create),
    ("migrate-to", MigrateToCommand.Create),
    ("doctor", DoctorCommand.Create),
];
RootCommand unknot = new("Finds out which muscle a knot likely sits in and what overloads it, and plans the minutes that help. Not a diagnosis.");
// Each verb has options to be made: the one that was typed needs none of the others'.
(string Name, Func<Command> Create)[] typed = [.. verbs.Where(verb => args.FirstOrDefault() == verb.Name)];
foreach ((_, Func<Command> create) in typed.Length > 0 ? typed : verbs)
{
    unknot.Subcommands.Add(create());
}

return await Invocation.Run(unknot, args);
