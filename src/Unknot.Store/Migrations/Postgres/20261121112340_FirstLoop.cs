using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Unknot.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FirstLoop : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ZoneId = table.Column<string>(type: "text", nullable: false),
                    Country = table.Column<string>(type: "text", nullable: true),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DeskEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false),
                    Seconds = table.Column<int>(type: "integer", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeskEvents_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OwnedItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Item = table.Column<string>(type: "text", nullable: false),
                    Since = table.Column<long>(type: "bigint", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnedItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OwnedItems_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Preferences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false),
                    SetAt = table.Column<long>(type: "bigint", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Preferences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Preferences_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Requests",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    RowId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Requests", x => new { x.PersonId, x.Key });
                    table.ForeignKey(
                        name: "FK_Requests_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Visits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    State = table.Column<string>(type: "text", nullable: false),
                    Step = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: true),
                    Marks = table.Column<string>(type: "text", nullable: false),
                    Joins = table.Column<string>(type: "text", nullable: false),
                    Splits = table.Column<string>(type: "text", nullable: false),
                    SoreNow = table.Column<int>(type: "integer", nullable: true),
                    WorstThisWeek = table.Column<int>(type: "integer", nullable: true),
                    OnsetDays = table.Column<int>(type: "integer", nullable: true),
                    BeenBefore = table.Column<bool>(type: "boolean", nullable: true),
                    Notes = table.Column<string>(type: "text", nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Visits", x => x.Id);
                    table.CheckConstraint("CK_Visit_SoreNow", "\"SoreNow\" BETWEEN 0 AND 10");
                    table.CheckConstraint("CK_Visit_WorstThisWeek", "\"WorstThisWeek\" BETWEEN 0 AND 10");
                    table.ForeignKey(
                        name: "FK_Visits_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Knots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VisitId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Side = table.Column<string>(type: "text", nullable: true),
                    Places = table.Column<string>(type: "text", nullable: false),
                    Point = table.Column<string>(type: "text", nullable: true),
                    Muscle = table.Column<string>(type: "text", nullable: true),
                    SoreNow = table.Column<int>(type: "integer", nullable: true),
                    WorstThisWeek = table.Column<int>(type: "integer", nullable: true),
                    OnsetDays = table.Column<int>(type: "integer", nullable: true),
                    BeenBefore = table.Column<bool>(type: "boolean", nullable: true),
                    OpenedAt = table.Column<long>(type: "bigint", nullable: false),
                    OpenedDay = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    StateSince = table.Column<long>(type: "bigint", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Knots", x => x.Id);
                    table.CheckConstraint("CK_Knot_SoreNow", "\"SoreNow\" BETWEEN 0 AND 10");
                    table.CheckConstraint("CK_Knot_WorstThisWeek", "\"WorstThisWeek\" BETWEEN 0 AND 10");
                    table.ForeignKey(
                        name: "FK_Knots_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Knots_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Answers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Scope = table.Column<string>(type: "text", nullable: false),
                    Question = table.Column<string>(type: "text", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false),
                    Extra = table.Column<string>(type: "text", nullable: false),
                    KnotId = table.Column<Guid>(type: "uuid", nullable: true),
                    VisitId = table.Column<Guid>(type: "uuid", nullable: true),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: true),
                    AnsweredAt = table.Column<long>(type: "bigint", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReplacesId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Answers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Answers_Answers_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "Answers",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Answers_Knots_KnotId",
                        column: x => x.KnotId,
                        principalTable: "Knots",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Answers_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Answers_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CheckIns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KnotId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<int>(type: "integer", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Nprs = table.Column<int>(type: "integer", nullable: true),
                    Tenderness = table.Column<int>(type: "integer", nullable: true),
                    Back = table.Column<string>(type: "text", nullable: true),
                    Stress = table.Column<int>(type: "integer", nullable: true),
                    DeskHours = table.Column<double>(type: "double precision", nullable: true),
                    Extras = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReplacesId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CheckIns", x => x.Id);
                    table.CheckConstraint("CK_CheckIn_Nprs", "\"Nprs\" BETWEEN 0 AND 10");
                    table.CheckConstraint("CK_CheckIn_Stress", "\"Stress\" BETWEEN 0 AND 10");
                    table.CheckConstraint("CK_CheckIn_Tenderness", "\"Tenderness\" BETWEEN 0 AND 10");
                    table.ForeignKey(
                        name: "FK_CheckIns_CheckIns_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "CheckIns",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CheckIns_Knots_KnotId",
                        column: x => x.KnotId,
                        principalTable: "Knots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CheckIns_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Clearances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KnotId = table.Column<Guid>(type: "uuid", nullable: true),
                    Flags = table.Column<string>(type: "text", nullable: false),
                    SeenOn = table.Column<int>(type: "integer", nullable: false),
                    MayGoOn = table.Column<bool>(type: "boolean", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReplacesId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Clearances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Clearances_Clearances_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "Clearances",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Clearances_Knots_KnotId",
                        column: x => x.KnotId,
                        principalTable: "Knots",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Clearances_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HeatEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KnotId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false),
                    Seconds = table.Column<int>(type: "integer", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HeatEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HeatEvents_Knots_KnotId",
                        column: x => x.KnotId,
                        principalTable: "Knots",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_HeatEvents_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KnotBeliefs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KnotId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    ContentVersion = table.Column<string>(type: "text", nullable: false),
                    Muscles = table.Column<string>(type: "text", nullable: false),
                    Elsewhere = table.Column<double>(type: "double precision", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KnotBeliefs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KnotBeliefs_Knots_KnotId",
                        column: x => x.KnotId,
                        principalTable: "Knots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_KnotBeliefs_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Plans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KnotId = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false),
                    FromDay = table.Column<int>(type: "integer", nullable: false),
                    ContentVersion = table.Column<string>(type: "text", nullable: false),
                    Muscle = table.Column<string>(type: "text", nullable: false),
                    Side = table.Column<string>(type: "text", nullable: true),
                    Answer = table.Column<string>(type: "text", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Plans_Knots_KnotId",
                        column: x => x.KnotId,
                        principalTable: "Knots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Plans_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KnotMaps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KnotId = table.Column<Guid>(type: "uuid", nullable: false),
                    CheckInId = table.Column<Guid>(type: "uuid", nullable: true),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Marks = table.Column<string>(type: "text", nullable: false),
                    Moved = table.Column<bool>(type: "boolean", nullable: false),
                    Spread = table.Column<bool>(type: "boolean", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReplacesId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KnotMaps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KnotMaps_CheckIns_CheckInId",
                        column: x => x.CheckInId,
                        principalTable: "CheckIns",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_KnotMaps_KnotMaps_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "KnotMaps",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_KnotMaps_Knots_KnotId",
                        column: x => x.KnotId,
                        principalTable: "Knots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_KnotMaps_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    KnotId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<int>(type: "integer", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    PlannedSeconds = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    EaseBefore = table.Column<int>(type: "integer", nullable: true),
                    EaseAfter = table.Column<int>(type: "integer", nullable: true),
                    AtStep = table.Column<int>(type: "integer", nullable: false),
                    StoppedBecause = table.Column<string>(type: "text", nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                    table.CheckConstraint("CK_PlannedSession_EaseAfter", "\"EaseAfter\" BETWEEN 0 AND 10");
                    table.CheckConstraint("CK_PlannedSession_EaseBefore", "\"EaseBefore\" BETWEEN 0 AND 10");
                    table.ForeignKey(
                        name: "FK_Sessions_Knots_KnotId",
                        column: x => x.KnotId,
                        principalTable: "Knots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Sessions_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Sessions_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Movement = table.Column<string>(type: "text", nullable: false),
                    Phase = table.Column<string>(type: "text", nullable: false),
                    PlannedSeconds = table.Column<int>(type: "integer", nullable: false),
                    Planned = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    DoneSeconds = table.Column<int>(type: "integer", nullable: true),
                    DoneReps = table.Column<int>(type: "integer", nullable: true),
                    Discomfort = table.Column<int>(type: "integer", nullable: true),
                    IncompleteHold = table.Column<bool>(type: "boolean", nullable: false),
                    SoftenedEarly = table.Column<bool>(type: "boolean", nullable: false),
                    StoppedBecause = table.Column<string>(type: "text", nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Steps", x => x.Id);
                    table.CheckConstraint("CK_PlannedStep_Discomfort", "\"Discomfort\" BETWEEN 0 AND 10");
                    table.ForeignKey(
                        name: "FK_Steps_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Steps_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReliefChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KnotId = table.Column<Guid>(type: "uuid", nullable: false),
                    StepId = table.Column<Guid>(type: "uuid", nullable: false),
                    AfterHours = table.Column<int>(type: "integer", nullable: false),
                    DueAt = table.Column<long>(type: "bigint", nullable: false),
                    AskedAt = table.Column<long>(type: "bigint", nullable: false),
                    Relief = table.Column<string>(type: "text", nullable: true),
                    SameSpot = table.Column<bool>(type: "boolean", nullable: true),
                    SameFeel = table.Column<bool>(type: "boolean", nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReplacesId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReliefChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReliefChecks_Knots_KnotId",
                        column: x => x.KnotId,
                        principalTable: "Knots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReliefChecks_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReliefChecks_ReliefChecks_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "ReliefChecks",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ReliefChecks_Steps_StepId",
                        column: x => x.StepId,
                        principalTable: "Steps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Answers_KnotId",
                table: "Answers",
                column: "KnotId");

            migrationBuilder.CreateIndex(
                name: "IX_Answers_PersonId_Scope_Question_AnsweredAt",
                table: "Answers",
                columns: new[] { "PersonId", "Scope", "Question", "AnsweredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Answers_ReplacesId",
                table: "Answers",
                column: "ReplacesId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Answers_VisitId",
                table: "Answers",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_CheckIns_KnotId_Day",
                table: "CheckIns",
                columns: new[] { "KnotId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_CheckIns_PersonId_Day",
                table: "CheckIns",
                columns: new[] { "PersonId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_CheckIns_ReplacesId",
                table: "CheckIns",
                column: "ReplacesId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Clearances_KnotId",
                table: "Clearances",
                column: "KnotId");

            migrationBuilder.CreateIndex(
                name: "IX_Clearances_PersonId_RecordedAt",
                table: "Clearances",
                columns: new[] { "PersonId", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Clearances_ReplacesId",
                table: "Clearances",
                column: "ReplacesId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DeskEvents_PersonId_StartedAt",
                table: "DeskEvents",
                columns: new[] { "PersonId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_HeatEvents_KnotId",
                table: "HeatEvents",
                column: "KnotId");

            migrationBuilder.CreateIndex(
                name: "IX_HeatEvents_PersonId_StartedAt",
                table: "HeatEvents",
                columns: new[] { "PersonId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_KnotBeliefs_KnotId_At",
                table: "KnotBeliefs",
                columns: new[] { "KnotId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_KnotBeliefs_PersonId",
                table: "KnotBeliefs",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_KnotMaps_CheckInId",
                table: "KnotMaps",
                column: "CheckInId");

            migrationBuilder.CreateIndex(
                name: "IX_KnotMaps_KnotId_RecordedAt",
                table: "KnotMaps",
                columns: new[] { "KnotId", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_KnotMaps_PersonId",
                table: "KnotMaps",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_KnotMaps_ReplacesId",
                table: "KnotMaps",
                column: "ReplacesId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Knots_PersonId_State",
                table: "Knots",
                columns: new[] { "PersonId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Knots_VisitId",
                table: "Knots",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_OwnedItems_PersonId_Item",
                table: "OwnedItems",
                columns: new[] { "PersonId", "Item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Plans_KnotId_FromDay",
                table: "Plans",
                columns: new[] { "KnotId", "FromDay" });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_PersonId",
                table: "Plans",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Preferences_PersonId_Name",
                table: "Preferences",
                columns: new[] { "PersonId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReliefChecks_KnotId_DueAt",
                table: "ReliefChecks",
                columns: new[] { "KnotId", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ReliefChecks_PersonId",
                table: "ReliefChecks",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ReliefChecks_ReplacesId",
                table: "ReliefChecks",
                column: "ReplacesId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReliefChecks_StepId_AfterHours",
                table: "ReliefChecks",
                columns: new[] { "StepId", "AfterHours" },
                unique: true,
                filter: "\"ReplacesId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_KnotId_Day",
                table: "Sessions",
                columns: new[] { "KnotId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_PersonId_Day",
                table: "Sessions",
                columns: new[] { "PersonId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_PlanId",
                table: "Sessions",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_Steps_PersonId_EndedAt",
                table: "Steps",
                columns: new[] { "PersonId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Steps_SessionId_Number",
                table: "Steps",
                columns: new[] { "SessionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Visits_PersonId_State",
                table: "Visits",
                columns: new[] { "PersonId", "State" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Answers");

            migrationBuilder.DropTable(
                name: "Clearances");

            migrationBuilder.DropTable(
                name: "DeskEvents");

            migrationBuilder.DropTable(
                name: "HeatEvents");

            migrationBuilder.DropTable(
                name: "KnotBeliefs");

            migrationBuilder.DropTable(
                name: "KnotMaps");

            migrationBuilder.DropTable(
                name: "OwnedItems");

            migrationBuilder.DropTable(
                name: "Preferences");

            migrationBuilder.DropTable(
                name: "ReliefChecks");

            migrationBuilder.DropTable(
                name: "Requests");

            migrationBuilder.DropTable(
                name: "CheckIns");

            migrationBuilder.DropTable(
                name: "Steps");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "Plans");

            migrationBuilder.DropTable(
                name: "Knots");

            migrationBuilder.DropTable(
                name: "Visits");

            migrationBuilder.DropTable(
                name: "People");
        }
    }
}
