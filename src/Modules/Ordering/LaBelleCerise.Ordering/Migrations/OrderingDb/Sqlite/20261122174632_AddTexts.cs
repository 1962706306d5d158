using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Ordering.Migrations.OrderingDb.Sqlite
{
    /// <inheritdoc />
    public partial class AddTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ConfirmationHash",
                table: "orders",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TermsHash",
                table: "orders",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "agreed_terms",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Culture = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Versions = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Papers = table.Column<string>(type: "TEXT", nullable: false),
                    FirstAgreedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreed_terms", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "text_changes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StaffName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_text_changes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "text_drafts",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Bodies = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_text_drafts", x => x.Kind);
                });

            migrationBuilder.CreateTable(
                name: "text_versions",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Bodies = table.Column<string>(type: "TEXT", nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LastFacts = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_text_versions", x => new { x.Kind, x.Number });
                });

            migrationBuilder.CreateIndex(
                name: "IX_text_changes_Kind_At",
                table: "text_changes",
                columns: new[] { "Kind", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_text_versions_Kind",
                table: "text_versions",
                column: "Kind",
                unique: true,
                filter: "\"ReplacedAt\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agreed_terms");

            migrationBuilder.DropTable(
                name: "text_changes");

            migrationBuilder.DropTable(
                name: "text_drafts");

            migrationBuilder.DropTable(
                name: "text_versions");

            migrationBuilder.DropColumn(
                name: "ConfirmationHash",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "TermsHash",
                table: "orders");
        }
    }
}
