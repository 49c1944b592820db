using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace PhotosIdentite.Privacy.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Init : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "privacy");

            migrationBuilder.CreateTable(
                name: "access_log",
                schema: "privacy",
                columns: table => new
                {
                    seq = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    subject_tag = table.Column<byte[]>(type: "bytea", nullable: false),
                    at_us = table.Column<long>(type: "bigint", nullable: false),
                    staff_number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    opened = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_log", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "erasure_links",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    contact_tag = table.Column<byte[]>(type: "bytea", nullable: false),
                    contact = table.Column<byte[]>(type: "bytea", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_erasure_links", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "erasure_requests",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    receipt_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    state = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    plan = table.Column<byte[]>(type: "bytea", nullable: true),
                    results = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_erasure_requests", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                schema: "privacy",
                columns: table => new
                {
                    message_id = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    handled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inbox", x => x.message_id);
                });

            migrationBuilder.CreateTable(
                name: "outgoing_mails",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    subject = table.Column<Guid>(type: "uuid", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outgoing_mails", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_log_subject_tag",
                schema: "privacy",
                table: "access_log",
                column: "subject_tag");

            migrationBuilder.CreateIndex(
                name: "ix_erasure_links_contact_tag",
                schema: "privacy",
                table: "erasure_links",
                column: "contact_tag");

            migrationBuilder.CreateIndex(
                name: "ix_erasure_links_expires_at",
                schema: "privacy",
                table: "erasure_links",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_erasure_links_hash",
                schema: "privacy",
                table: "erasure_links",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_erasure_requests_receipt_hash",
                schema: "privacy",
                table: "erasure_requests",
                column: "receipt_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_erasure_requests_requested_at",
                schema: "privacy",
                table: "erasure_requests",
                column: "requested_at",
                filter: "done_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_inbox_handled_at",
                schema: "privacy",
                table: "inbox",
                column: "handled_at");

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_mails_due_at",
                schema: "privacy",
                table: "outgoing_mails",
                column: "due_at",
                filter: "sent_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_mails_kind_subject",
                schema: "privacy",
                table: "outgoing_mails",
                columns: new[] { "kind", "subject" },
                unique: true);

            // Append-only: what staff opened is written and read, never changed, not even by this site.
            migrationBuilder.Sql("REVOKE UPDATE, DELETE, TRUNCATE ON privacy.access_log FROM photos_privacy");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_log",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "erasure_links",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "erasure_requests",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "inbox",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "outgoing_mails",
                schema: "privacy");
        }
    }
}
