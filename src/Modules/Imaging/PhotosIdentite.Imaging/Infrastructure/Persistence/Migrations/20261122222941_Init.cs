using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PhotosIdentite.Imaging.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    internal partial class Init : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "imaging");

            migrationBuilder.CreateTable(
                name: "inbox",
                schema: "imaging",
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
                name: "upload_sessions",
                schema: "imaging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    proof_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    subject_key = table.Column<Guid>(type: "uuid", nullable: false),
                    day_key = table.Column<Guid>(type: "uuid", nullable: false),
                    destroy_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    document_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    report = table.Column<byte[]>(type: "bytea", nullable: true),
                    verdict = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    orderable = table.Column<bool>(type: "boolean", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_upload_sessions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pictures",
                schema: "imaging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    wrapped_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    blob_ref = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    byte_size = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pictures", x => x.id);
                    table.ForeignKey(
                        name: "fk_pictures_upload_sessions_session_id",
                        column: x => x.session_id,
                        principalSchema: "imaging",
                        principalTable: "upload_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_inbox_handled_at",
                schema: "imaging",
                table: "inbox",
                column: "handled_at");

            migrationBuilder.CreateIndex(
                name: "ix_pictures_blob_ref",
                schema: "imaging",
                table: "pictures",
                column: "blob_ref",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pictures_session_id_kind",
                schema: "imaging",
                table: "pictures",
                columns: new[] { "session_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_upload_sessions_destroy_at",
                schema: "imaging",
                table: "upload_sessions",
                column: "destroy_at");

            migrationBuilder.CreateIndex(
                name: "ix_upload_sessions_proof_hash",
                schema: "imaging",
                table: "upload_sessions",
                column: "proof_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "inbox",
                schema: "imaging");

            migrationBuilder.DropTable(
                name: "pictures",
                schema: "imaging");

            migrationBuilder.DropTable(
                name: "upload_sessions",
                schema: "imaging");
        }
    }
}
