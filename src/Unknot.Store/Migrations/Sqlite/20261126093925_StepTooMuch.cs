using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Unknot.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StepTooMuch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "TooMuch",
                table: "Steps",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "TooMuch",
                table: "Steps");
        }
    }
}
