using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Messaging.Migrations.MessagingDb.Postgres
{
    /// <inheritdoc />
    public partial class CountTurns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "contact_traces",
                schema: "messaging");

            migrationBuilder.CreateTable(
                name: "contact_turns",
                schema: "messaging",
                columns: table => new
                {
                    KeyHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contact_turns", x => x.KeyHash);
                });

            migrationBuilder.CreateIndex(
                name: "IX_contact_turns_At",
                schema: "messaging",
                table: "contact_turns",
                column: "At");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "contact_turns",
                schema: "messaging");

            migrationBuilder.CreateTable(
                name: "contact_traces",
                schema: "messaging",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    ClientHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    EmailHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contact_traces", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_contact_traces_At",
                schema: "messaging",
                table: "contact_traces",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_contact_traces_ClientHash",
                schema: "messaging",
                table: "contact_traces",
                column: "ClientHash");

            migrationBuilder.CreateIndex(
                name: "IX_contact_traces_EmailHash",
                schema: "messaging",
                table: "contact_traces",
                column: "EmailHash");
        }
    }
}
