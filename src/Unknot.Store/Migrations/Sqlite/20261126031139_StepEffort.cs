using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Unknot.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StepEffort : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Effort",
                table: "Steps",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Tool",
                table: "Steps",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "OtherKnotId",
                table: "Sessions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_PlannedStep_Effort",
                table: "Steps",
                sql: "\"Effort\" BETWEEN 0 AND 10");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_OtherKnotId",
                table: "Sessions",
                column: "OtherKnotId");

            migrationBuilder.AddForeignKey(
                name: "FK_Sessions_Knots_OtherKnotId",
                table: "Sessions",
                column: "OtherKnotId",
                principalTable: "Knots",
                principalColumn: "Id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Sessions_Knots_OtherKnotId",
                table: "Sessions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_PlannedStep_Effort",
                table: "Steps");

            migrationBuilder.DropIndex(
                name: "IX_Sessions_OtherKnotId",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "Effort",
                table: "Steps");

            migrationBuilder.DropColumn(
                name: "Tool",
                table: "Steps");

            migrationBuilder.DropColumn(
                name: "OtherKnotId",
                table: "Sessions");
        }
    }
}
