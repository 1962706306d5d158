using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Ordering.Migrations.OrderingDb.Postgres
{
    /// <inheritdoc />
    public partial class AddTransfersAndPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ReceivedInCents",
                schema: "ordering",
                table: "orders",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "RemindedAt",
                schema: "ordering",
                table: "orders",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TransferMessage",
                schema: "ordering",
                table: "orders",
                type: "character varying(12)",
                maxLength: 12,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Country",
                schema: "ordering",
                table: "checkout_drafts",
                type: "character varying(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PointWay",
                schema: "ordering",
                table: "checkout_drafts",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_orders_TransferMessage",
                schema: "ordering",
                table: "orders",
                column: "TransferMessage",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_orders_TransferMessage",
                schema: "ordering",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "ReceivedInCents",
                schema: "ordering",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "RemindedAt",
                schema: "ordering",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "TransferMessage",
                schema: "ordering",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "Country",
                schema: "ordering",
                table: "checkout_drafts");

            migrationBuilder.DropColumn(
                name: "PointWay",
                schema: "ordering",
                table: "checkout_drafts");
        }
    }
}
