using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Unknot.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StepsOfASession : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Steps_SessionId_Number",
                table: "Steps");

            migrationBuilder.CreateIndex(
                name: "IX_Steps_SessionId_PersonId_Number",
                table: "Steps",
                columns: new[] { "SessionId", "PersonId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Steps_SessionId_PersonId_Number",
                table: "Steps");

            migrationBuilder.CreateIndex(
                name: "IX_Steps_SessionId_Number",
                table: "Steps",
                columns: new[] { "SessionId", "Number" },
                unique: true);
        }
    }
}
