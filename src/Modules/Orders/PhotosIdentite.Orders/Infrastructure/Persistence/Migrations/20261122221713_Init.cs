using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PhotosIdentite.Orders.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    internal partial class Init : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "orders");

            migrationBuilder.CreateTable(
                name: "inbox",
                schema: "orders",
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
                name: "orders",
                schema: "orders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    order_tag = table.Column<byte[]>(type: "bytea", nullable: true),
                    proof_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    job_reference = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<byte[]>(type: "bytea", nullable: true),
                    secret = table.Column<byte[]>(type: "bytea", nullable: true),
                    contact = table.Column<byte[]>(type: "bytea", nullable: true),
                    contact_tag = table.Column<byte[]>(type: "bytea", nullable: true),
                    account_blob = table.Column<byte[]>(type: "bytea", nullable: true),
                    upload_session = table.Column<Guid>(type: "uuid", nullable: false),
                    document_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    pack = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    copies = table.Column<int>(type: "integer", nullable: false),
                    amount_cents = table.Column<int>(type: "integer", nullable: false),
                    vat_cents = table.Column<int>(type: "integer", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    sharing = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    state = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    draft_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    pay_by = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    placed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    paid_on = table.Column<DateOnly>(type: "date", nullable: true),
                    printed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    posted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    delivered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    destroy_on = table.Column<DateOnly>(type: "date", nullable: true),
                    pictures_gone = table.Column<bool>(type: "boolean", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_orders", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outgoing_mails",
                schema: "orders",
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

            migrationBuilder.CreateTable(
                name: "sandbox_payments",
                schema: "orders",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    idempotency_key = table.Column<Guid>(type: "uuid", nullable: false),
                    amount_cents = table.Column<int>(type: "integer", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    state = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    capture_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sandbox_payments", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "payments",
                schema: "orders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    order_id = table.Column<Guid>(type: "uuid", nullable: false),
                    provider = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    idempotency_key = table.Column<Guid>(type: "uuid", nullable: false),
                    provider_payment_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    capture_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    amount_cents = table.Column<int>(type: "integer", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    state = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    ask_again_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    captured_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_payments", x => x.id);
                    table.ForeignKey(
                        name: "fk_payments_orders_order_id",
                        column: x => x.order_id,
                        principalSchema: "orders",
                        principalTable: "orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_inbox_handled_at",
                schema: "orders",
                table: "inbox",
                column: "handled_at");

            migrationBuilder.CreateIndex(
                name: "ix_orders_contact_tag",
                schema: "orders",
                table: "orders",
                column: "contact_tag");

            migrationBuilder.CreateIndex(
                name: "ix_orders_job_reference",
                schema: "orders",
                table: "orders",
                column: "job_reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_orders_order_tag",
                schema: "orders",
                table: "orders",
                column: "order_tag",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_orders_proof_hash",
                schema: "orders",
                table: "orders",
                column: "proof_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_orders_state",
                schema: "orders",
                table: "orders",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "ix_orders_upload_session",
                schema: "orders",
                table: "orders",
                column: "upload_session",
                unique: true,
                filter: "state <> 'Cancelled'");

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_mails_due_at",
                schema: "orders",
                table: "outgoing_mails",
                column: "due_at",
                filter: "sent_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_mails_kind_subject",
                schema: "orders",
                table: "outgoing_mails",
                columns: new[] { "kind", "subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_payments_ask_again_at",
                schema: "orders",
                table: "payments",
                column: "ask_again_at",
                filter: "ask_again_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_payments_capture_id",
                schema: "orders",
                table: "payments",
                column: "capture_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_payments_idempotency_key",
                schema: "orders",
                table: "payments",
                column: "idempotency_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_payments_order_id",
                schema: "orders",
                table: "payments",
                column: "order_id",
                unique: true,
                filter: "state = 'Captured'");

            migrationBuilder.CreateIndex(
                name: "ix_payments_provider_payment_id",
                schema: "orders",
                table: "payments",
                column: "provider_payment_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_payments_one_open",
                schema: "orders",
                table: "payments",
                column: "order_id",
                unique: true,
                filter: "state in ('Begun', 'Capturing')");

            migrationBuilder.CreateIndex(
                name: "ix_sandbox_payments_idempotency_key",
                schema: "orders",
                table: "sandbox_payments",
                column: "idempotency_key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "inbox",
                schema: "orders");

            migrationBuilder.DropTable(
                name: "outgoing_mails",
                schema: "orders");

            migrationBuilder.DropTable(
                name: "payments",
                schema: "orders");

            migrationBuilder.DropTable(
                name: "sandbox_payments",
                schema: "orders");

            migrationBuilder.DropTable(
                name: "orders",
                schema: "orders");
        }
    }
}
