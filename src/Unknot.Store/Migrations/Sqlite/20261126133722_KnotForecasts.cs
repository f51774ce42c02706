using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Unknot.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KnotForecasts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Forecasts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KnotId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AsOf = table.Column<int>(type: "INTEGER", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ContentVersion = table.Column<string>(type: "TEXT", nullable: false),
                    ModelVersion = table.Column<string>(type: "TEXT", nullable: false),
                    EntriesSeen = table.Column<int>(type: "INTEGER", nullable: false),
                    Chances = table.Column<string>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Forecasts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Forecasts_Knots_KnotId",
                        column: x => x.KnotId,
                        principalTable: "Knots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Forecasts_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Forecasts_KnotId_MadeAt",
                table: "Forecasts",
                columns: new[] { "KnotId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Forecasts_PersonId",
                table: "Forecasts",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Forecasts");
        }
    }
}
