using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Accounts.Migrations.AccountsDb.Sqlite
{
    /// <inheritdoc />
    public partial class MindInactiveAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "LastSeenAt",
                table: "shopper_accounts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WarnedAt",
                table: "shopper_accounts",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "LastSeenAt",
                table: "shopper_accounts");

            migrationBuilder.DropColumn(
                name: "WarnedAt",
                table: "shopper_accounts");
        }
    }
}
