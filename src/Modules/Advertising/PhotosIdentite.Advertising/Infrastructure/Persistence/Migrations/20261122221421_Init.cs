using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PhotosIdentite.Advertising.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Init : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "advertising");

            migrationBuilder.CreateTable(
                name: "campaigns",
                schema: "advertising",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    advertiser = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    headline_fr = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    text_fr = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    headline_en = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    text_en = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    target = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    slots = table.Column<string[]>(type: "text[]", nullable: false),
                    topics = table.Column<string[]>(type: "text[]", nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    house = table.Column<bool>(type: "boolean", nullable: false),
                    active = table.Column<bool>(type: "boolean", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_campaigns", x => x.id);
                    table.CheckConstraint("ck_campaigns_target", "target ~ '^https://[a-z0-9.-]+/[a-z0-9./-]*$'");
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                schema: "advertising",
                columns: table => new
                {
                    message_id = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    handled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inbox", x => x.message_id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_inbox_handled_at",
                schema: "advertising",
                table: "inbox",
                column: "handled_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "campaigns",
                schema: "advertising");

            migrationBuilder.DropTable(
                name: "inbox",
                schema: "advertising");
        }
    }
}
