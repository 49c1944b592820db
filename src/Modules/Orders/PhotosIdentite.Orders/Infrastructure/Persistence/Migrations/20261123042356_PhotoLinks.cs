using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PhotosIdentite.Orders.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    internal partial class PhotoLinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "photo_link",
                schema: "orders",
                table: "orders",
                type: "bytea",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "photo_link",
                schema: "orders",
                table: "orders");
        }
    }
}
