using System.CommandLine;
using Unknot.Cli;
using Unknot.Cli.Data;
using Unknot.Cli.Doctor;
using Unknot.Cli.Lint;
using Unknot.Cli.Locate;
using Unknot.Cli.Model;
using Unknot.Cli.Plan;
using Unknot.Cli.Score;
using Unknot.Cli.Serve;

RootCommand unknot = new("Finds out which muscle a knot likely sits in and what overloads it, and plans the minutes that help. Not a diagnosis.");
unknot.Subcommands.Add(ServeCommand.Create());
unknot.Subcommands.Add(LocateCommand.Create());
unknot.Subcommands.Add(PlanCommand.Create());
unknot.Subcommands.Add(ScoreCommand.Create());
unknot.Subcommands.Add(ForecastCommand.Create());
unknot.Subcommands.Add(SimulateCommand.Create());
unknot.Subcommands.Add(TrialCommand.Create());
unknot.Subcommands.Add(CalibrateCommand.Create());
unknot.Subcommands.Add(LintCommand.Create());
unknot.Subcommands.Add(BackupCommand.Create());
unknot.Subcommands.Add(RestoreCommand.Create());
unknot.Subcommands.Add(ExportCommand.Create());
unknot.Subcommands.Add(ImportCommand.Create());
unknot.Subcommands.Add(MigrateToCommand.Create());
unknot.Subcommands.Add(DoctorCommand.Create());

return await Invocation.Run(unknot, args);
