using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PhotosIdentite.Imaging.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    internal partial class RuleBook : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "age_group",
                schema: "imaging",
                table: "upload_sessions",
                type: "character varying(10)",
                maxLength: 10,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "operator_approvals",
                schema: "imaging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    proof = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: false),
                    documents = table.Column<string[]>(type: "text[]", nullable: false),
                    state = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    entered_by = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decided_by = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_by = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_operator_approvals", x => x.id);
                    table.CheckConstraint("ck_operator_approvals_decision", "state <> 'InForce' or decided_by is not null");
                    table.CheckConstraint("ck_operator_approvals_second_person", "decided_by is distinct from entered_by");
                });

            migrationBuilder.CreateTable(
                name: "rule_versions",
                schema: "imaging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    document_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "jsonb", nullable: false),
                    change = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    read_on = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    state = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    proposed_by = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    proposed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decided_by = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rule_versions", x => x.id);
                    table.CheckConstraint("ck_rule_versions_decision", "(state in ('Proposed', 'Withdrawn')) = (decided_by is null) and (state = 'Proposed') = (decided_at is null)");
                    table.CheckConstraint("ck_rule_versions_second_person", "decided_by is distinct from proposed_by");
                });

            migrationBuilder.CreateIndex(
                name: "ix_rule_versions_document_id_number",
                schema: "imaging",
                table: "rule_versions",
                columns: new[] { "document_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rule_versions_one_proposal",
                schema: "imaging",
                table: "rule_versions",
                column: "document_id",
                unique: true,
                filter: "state = 'Proposed'");

            migrationBuilder.Sql(Rights);
        }

        // History is added to and decided on, never rewritten; and every host hears of it.
        private const string Rights = """
            revoke update, delete, truncate on imaging.rule_versions, imaging.operator_approvals from photos_imaging;
            grant update (state, decided_by, decided_at) on imaging.rule_versions to photos_imaging;
            grant update (state, decided_by, decided_at, ended_by, ended_at) on imaging.operator_approvals to photos_imaging;
            create function imaging.tell_rule_book() returns trigger language plpgsql as
                $$ begin perform pg_notify('imaging_rule_book', ''); return null; end $$;
            create trigger tell_rule_book after insert or update on imaging.rule_versions
                for each statement execute function imaging.tell_rule_book();
            create trigger tell_rule_book after insert or update on imaging.operator_approvals
                for each statement execute function imaging.tell_rule_book();
            """;

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "operator_approvals",
                schema: "imaging");

            migrationBuilder.DropTable(
                name: "rule_versions",
                schema: "imaging");

            migrationBuilder.DropColumn(
                name: "age_group",
                schema: "imaging",
                table: "upload_sessions");
        }
    }
}
