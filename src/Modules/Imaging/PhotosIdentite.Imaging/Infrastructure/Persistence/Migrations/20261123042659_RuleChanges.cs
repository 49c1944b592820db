using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PhotosIdentite.Imaging.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    internal partial class RuleChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "day_taken",
                schema: "imaging",
                table: "upload_sessions",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "first_rule_version",
                schema: "imaging",
                table: "upload_sessions",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "rule_version",
                schema: "imaging",
                table: "upload_sessions",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "day_taken",
                schema: "imaging",
                table: "upload_sessions");

            migrationBuilder.DropColumn(
                name: "first_rule_version",
                schema: "imaging",
                table: "upload_sessions");

            migrationBuilder.DropColumn(
                name: "rule_version",
                schema: "imaging",
                table: "upload_sessions");
        }
    }
}
