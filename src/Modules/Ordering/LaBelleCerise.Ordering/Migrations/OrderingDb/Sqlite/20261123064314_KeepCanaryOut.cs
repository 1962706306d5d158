using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Ordering.Migrations.OrderingDb.Sqlite
{
    /// <inheritdoc />
    public partial class KeepCanaryOut : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddCheckConstraint(
                name: "ck_orders_no_canary",
                table: "orders",
                sql: "\"Email\" NOT LIKE '%@canary.invalid'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_orders_no_canary",
                table: "orders");
        }
    }
}
