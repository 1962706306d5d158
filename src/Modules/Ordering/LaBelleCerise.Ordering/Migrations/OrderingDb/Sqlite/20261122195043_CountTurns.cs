using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Ordering.Migrations.OrderingDb.Sqlite
{
    /// <inheritdoc />
    public partial class CountTurns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "withdrawal_misses");

            migrationBuilder.CreateTable(
                name: "withdrawal_turns",
                columns: table => new
                {
                    KeyHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_withdrawal_turns", x => x.KeyHash);
                });

            migrationBuilder.CreateIndex(
                name: "IX_withdrawal_turns_At",
                table: "withdrawal_turns",
                column: "At");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "withdrawal_turns");

            migrationBuilder.CreateTable(
                name: "withdrawal_misses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ClientHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    OrderHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_withdrawal_misses", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_withdrawal_misses_At",
                table: "withdrawal_misses",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawal_misses_ClientHash",
                table: "withdrawal_misses",
                column: "ClientHash");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawal_misses_OrderHash",
                table: "withdrawal_misses",
                column: "OrderHash");
        }
    }
}
