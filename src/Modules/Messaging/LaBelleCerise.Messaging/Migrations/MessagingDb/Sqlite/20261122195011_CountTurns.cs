using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Messaging.Migrations.MessagingDb.Sqlite
{
    /// <inheritdoc />
    public partial class CountTurns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "contact_traces");

            migrationBuilder.CreateTable(
                name: "contact_turns",
                columns: table => new
                {
                    KeyHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contact_turns", x => x.KeyHash);
                });

            migrationBuilder.CreateIndex(
                name: "IX_contact_turns_At",
                table: "contact_turns",
                column: "At");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "contact_turns");

            migrationBuilder.CreateTable(
                name: "contact_traces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ClientHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    EmailHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contact_traces", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_contact_traces_At",
                table: "contact_traces",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_contact_traces_ClientHash",
                table: "contact_traces",
                column: "ClientHash");

            migrationBuilder.CreateIndex(
                name: "IX_contact_traces_EmailHash",
                table: "contact_traces",
                column: "EmailHash");
        }
    }
}
