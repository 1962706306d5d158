using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Ordering.Migrations.OrderingDb.Sqlite
{
    /// <inheritdoc />
    public partial class AddTransfersAndPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ReceivedInCents",
                table: "orders",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "RemindedAt",
                table: "orders",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TransferMessage",
                table: "orders",
                type: "TEXT",
                maxLength: 12,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Country",
                table: "checkout_drafts",
                type: "TEXT",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PointWay",
                table: "checkout_drafts",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_orders_TransferMessage",
                table: "orders",
                column: "TransferMessage",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_orders_TransferMessage",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "ReceivedInCents",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "RemindedAt",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "TransferMessage",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "Country",
                table: "checkout_drafts");

            migrationBuilder.DropColumn(
                name: "PointWay",
                table: "checkout_drafts");
        }
    }
}
