using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PhotosIdentite.Imaging.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    internal partial class HandOvers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "hand_overs",
                schema: "imaging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code_tag = table.Column<byte[]>(type: "bytea", nullable: true),
                    proof_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    phone_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    document_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    age_group = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    state = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hand_overs", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_hand_overs_code_tag",
                schema: "imaging",
                table: "hand_overs",
                column: "code_tag",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hand_overs_expires_at",
                schema: "imaging",
                table: "hand_overs",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_hand_overs_phone_hash",
                schema: "imaging",
                table: "hand_overs",
                column: "phone_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hand_overs_proof_hash",
                schema: "imaging",
                table: "hand_overs",
                column: "proof_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "hand_overs",
                schema: "imaging");
        }
    }
}
