using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Ordering.Migrations.OrderingDb.Postgres
{
    /// <inheritdoc />
    public partial class CountTurns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "withdrawal_misses",
                schema: "ordering");

            migrationBuilder.CreateTable(
                name: "withdrawal_turns",
                schema: "ordering",
                columns: table => new
                {
                    KeyHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_withdrawal_turns", x => x.KeyHash);
                });

            migrationBuilder.CreateIndex(
                name: "IX_withdrawal_turns_At",
                schema: "ordering",
                table: "withdrawal_turns",
                column: "At");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "withdrawal_turns",
                schema: "ordering");

            migrationBuilder.CreateTable(
                name: "withdrawal_misses",
                schema: "ordering",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    ClientHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    OrderHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_withdrawal_misses", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_withdrawal_misses_At",
                schema: "ordering",
                table: "withdrawal_misses",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawal_misses_ClientHash",
                schema: "ordering",
                table: "withdrawal_misses",
                column: "ClientHash");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawal_misses_OrderHash",
                schema: "ordering",
                table: "withdrawal_misses",
                column: "OrderHash");
        }
    }
}
