using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Accounts.Migrations.AccountsDb.Postgres
{
    /// <inheritdoc />
    public partial class MindInactiveAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "LastSeenAt",
                schema: "accounts",
                table: "shopper_accounts",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WarnedAt",
                schema: "accounts",
                table: "shopper_accounts",
                type: "bigint",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "LastSeenAt",
                schema: "accounts",
                table: "shopper_accounts");

            migrationBuilder.DropColumn(
                name: "WarnedAt",
                schema: "accounts",
                table: "shopper_accounts");
        }
    }
}
