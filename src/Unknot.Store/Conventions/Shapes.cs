using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Unknot.Store.Rows;

namespace Unknot.Store.Conventions;

/// <summary>The shape of the tables: what refers to what, what is unique, and what Today and Trend look up.</summary>
internal static class Shapes
{
    private static readonly MethodInfo s_narrow = typeof(UnknotDb).GetMethod(nameof(UnknotDb.Narrow), BindingFlags.Instance | BindingFlags.NonPublic)!;

    internal static void KeepAsJson<T>(this ModelConfigurationBuilder conventions)
        => conventions.Properties<T>().HaveConversion<AsJson<T>, SameJson<T>>();

    internal static void Shape(this ModelBuilder model)
    {
        model.Entity<Person>();
        model.Entity<Request>(request =>
        {
            request.HasKey(r => new { r.PersonId, r.Key });
            request.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId);
        });
        model.Entity<Visit>().HasIndex(v => new { v.PersonId, v.State });
        ShapeKnots(model);
        ShapeAnswers(model);
        ShapeSessions(model);
        ShapeDiary(model);
        model.Entity<OwnedItem>().HasIndex(i => new { i.PersonId, i.Item }).IsUnique();
        model.Entity<Preference>().HasIndex(p => new { p.PersonId, p.Name }).IsUnique();
        model.Entity<AddedMovement>(added =>
        {
            added.HasIndex(a => new { a.PersonId, a.AddedAt });
            added.HasOne<Knot>().WithMany().HasForeignKey(a => a.KnotId);
        });
        model.Entity<DeskEvent>().HasIndex(e => new { e.PersonId, e.StartedAt });
    }

    /// <summary>What holds for every row of a person.</summary>
    /// <param name="model">The model being built.</param>
    /// <param name="db">The context whose person the rows are narrowed to.</param>
    internal static void ForEachPersonRow(this ModelBuilder model, UnknotDb db)
    {
        foreach (IMutableEntityType type in model.Model.GetEntityTypes().Where(t => t.ClrType.IsAssignableTo(typeof(PersonRow))).ToList())
        {
            EntityTypeBuilder row = model.Entity(type.ClrType);
            row.Property(nameof(PersonRow.Id)).ValueGeneratedNever();
            row.HasOne(typeof(Person)).WithMany().HasForeignKey(nameof(PersonRow.PersonId)).OnDelete(DeleteBehavior.Cascade);
            s_narrow.MakeGenericMethod(type.ClrType).Invoke(db, [model]);
            if (type.ClrType.IsAssignableTo(typeof(ChangingRow)))
            {
                row.Property(nameof(ChangingRow.Revision)).IsConcurrencyToken();
            }

            if (type.ClrType.IsAssignableTo(typeof(KeptRow)))
            {
                row.HasOne(type.ClrType).WithMany().HasForeignKey(nameof(KeptRow.ReplacesId)).OnDelete(DeleteBehavior.NoAction);
                row.HasIndex(nameof(KeptRow.ReplacesId)).IsUnique();
            }

            RefuseWrongScores(type, row);
        }
    }

    private static void ShapeKnots(ModelBuilder model)
    {
        model.Entity<Knot>(knot =>
        {
            knot.HasIndex(k => new { k.PersonId, k.State });
            knot.HasOne<Visit>().WithMany().HasForeignKey(k => k.VisitId);
            knot.HasMany(k => k.Maps).WithOne().HasForeignKey(m => m.KnotId);
            knot.HasMany(k => k.Beliefs).WithOne().HasForeignKey(b => b.KnotId);
        });
        model.Entity<KnotPause>(pause =>
        {
            pause.HasIndex(p => new { p.PersonId, p.FromDay });
            pause.HasOne<Knot>().WithMany().HasForeignKey(p => p.KnotId);
        });
        model.Entity<KnotMap>(map =>
        {
            map.HasIndex(m => new { m.KnotId, m.RecordedAt });
            map.HasOne<CheckIn>().WithMany().HasForeignKey(m => m.CheckInId);
        });
        model.Entity<KnotBelief>().HasIndex(b => new { b.KnotId, b.At });
        model.Entity<KnotForecast>(forecast =>
        {
            forecast.HasIndex(f => new { f.KnotId, f.MadeAt });
            forecast.HasOne<Knot>().WithMany().HasForeignKey(f => f.KnotId);
        });
    }

    private static void ShapeAnswers(ModelBuilder model)
    {
        model.Entity<GivenAnswer>(answer =>
        {
            answer.HasIndex(a => new { a.PersonId, a.Scope, a.Question, a.AnsweredAt });
            answer.HasIndex(a => new { a.PersonId, a.AnsweredAt });
            answer.HasOne<Knot>().WithMany().HasForeignKey(a => a.KnotId);
            answer.HasOne<Visit>().WithMany().HasForeignKey(a => a.VisitId);
        });
        model.Entity<Clearance>(clearance =>
        {
            clearance.HasIndex(c => new { c.PersonId, c.RecordedAt });
            clearance.HasOne<Knot>().WithMany().HasForeignKey(c => c.KnotId);
        });
    }

    private static void ShapeSessions(ModelBuilder model)
    {
        model.Entity<Plan>(plan =>
        {
            plan.HasIndex(p => new { p.KnotId, p.FromDay });
            plan.HasOne<Knot>().WithMany().HasForeignKey(p => p.KnotId);
            plan.HasMany(p => p.Sessions).WithOne().HasForeignKey(s => s.PlanId);
        });
        model.Entity<PlannedSession>(session =>
        {
            session.HasIndex(s => new { s.PersonId, s.Day });
            session.HasIndex(s => new { s.KnotId, s.Day });
            session.HasOne<Knot>().WithMany().HasForeignKey(s => s.KnotId);
            session.HasOne<Knot>().WithMany().HasForeignKey(s => s.OtherKnotId);
            session.HasMany(s => s.Steps).WithOne().HasForeignKey(s => s.SessionId);
        });
        model.Entity<PlannedStep>(step =>
        {
            // Whose they are is asked with every query: beside the session it is found in the same place, and not by a second index of all that the person ever did.
            step.HasIndex(s => new { s.SessionId, s.PersonId, s.Number }).IsUnique();
            step.HasIndex(s => new { s.PersonId, s.EndedAt });
        });
    }

    private static void ShapeDiary(ModelBuilder model)
    {
        model.Entity<CheckIn>(entry =>
        {
            entry.HasIndex(c => new { c.PersonId, c.Day });
            entry.HasIndex(c => new { c.KnotId, c.Day });
            entry.HasOne<Knot>().WithMany().HasForeignKey(c => c.KnotId);
        });
        model.Entity<ActivityScore>(activity =>
        {
            activity.HasIndex(a => new { a.PersonId, a.Day });
            activity.HasIndex(a => new { a.KnotId, a.Day });
            activity.HasOne<Knot>().WithMany().HasForeignKey(a => a.KnotId);
        });
        model.Entity<Correction>().HasIndex(c => new { c.PersonId, c.RowId });
        model.Entity<ReliefCheck>(check =>
        {
            check.HasIndex(r => new { r.KnotId, r.DueAt });
            check.HasIndex(r => new { r.PersonId, r.AskedAt });
            check.HasIndex(r => new { r.StepId, r.AfterHours }).IsUnique().HasFilter($"\"{nameof(KeptRow.ReplacesId)}\" IS NULL");
            check.HasOne<Knot>().WithMany().HasForeignKey(r => r.KnotId);
            check.HasOne<PlannedStep>().WithMany().HasForeignKey(r => r.StepId);
        });
    }

    private static void RefuseWrongScores(IMutableEntityType type, EntityTypeBuilder row)
    {
        foreach (PropertyInfo score in type.ClrType.GetProperties().Where(p => p.IsDefined(typeof(ScoreAttribute))))
        {
            row.ToTable(table => table.HasCheckConstraint($"CK_{type.ClrType.Name}_{score.Name}", $"\"{score.Name}\" BETWEEN 0 AND 10"));
        }
    }
}
