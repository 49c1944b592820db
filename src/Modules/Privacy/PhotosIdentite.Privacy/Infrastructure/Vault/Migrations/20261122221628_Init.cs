using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PhotosIdentite.Privacy.Infrastructure.Vault.Migrations
{
    /// <inheritdoc />
    public partial class Init : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "vault");

            migrationBuilder.CreateTable(
                name: "keys",
                schema: "vault",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    destroy_on = table.Column<DateOnly>(type: "date", nullable: true),
                    master = table.Column<int>(type: "integer", nullable: false),
                    blob = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_keys", x => x.id);
                    table.CheckConstraint("ck_keys_blob", "octet_length(blob) = 60");
                    table.CheckConstraint("ck_keys_day", "(kind = 'Day') = (destroy_on is not null)");
                });

            migrationBuilder.CreateIndex(
                name: "ix_keys_destroy_on",
                schema: "vault",
                table: "keys",
                column: "destroy_on",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_keys_master",
                schema: "vault",
                table: "keys",
                column: "master");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "keys",
                schema: "vault");
        }
    }
}
