using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Unknot.Store.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AloneAndBreaks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "HeatEvents");

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "Sessions",
                type: "text",
                nullable: false,
                defaultValue: "Plan");

            migrationBuilder.AddColumn<string>(
                name: "Answer",
                table: "DeskEvents",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Movement",
                table: "DeskEvents",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Kind",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "Answer",
                table: "DeskEvents");

            migrationBuilder.DropColumn(
                name: "Movement",
                table: "DeskEvents");

            migrationBuilder.CreateTable(
                name: "HeatEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    KnotId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Seconds = table.Column<int>(type: "integer", nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_HeatEvents_KnotId",
                table: "HeatEvents",
                column: "KnotId");

            migrationBuilder.CreateIndex(
                name: "IX_HeatEvents_PersonId_StartedAt",
                table: "HeatEvents",
                columns: new[] { "PersonId", "StartedAt" });
        }
    }
}
