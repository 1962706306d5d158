using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Ordering.Migrations.OrderingDb.Postgres
{
    /// <inheritdoc />
    public partial class AddTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ConfirmationHash",
                schema: "ordering",
                table: "orders",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TermsHash",
                schema: "ordering",
                table: "orders",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "agreed_terms",
                schema: "ordering",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Culture = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Versions = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Papers = table.Column<string>(type: "text", nullable: false),
                    FirstAgreedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreed_terms", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "text_changes",
                schema: "ordering",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    What = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: true),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    StaffId = table.Column<Guid>(type: "uuid", nullable: true),
                    StaffName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_text_changes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "text_drafts",
                schema: "ordering",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Bodies = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_text_drafts", x => x.Kind);
                });

            migrationBuilder.CreateTable(
                name: "text_versions",
                schema: "ordering",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Bodies = table.Column<string>(type: "text", nullable: false),
                    PublishedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: true),
                    LastFacts = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_text_versions", x => new { x.Kind, x.Number });
                });

            migrationBuilder.CreateIndex(
                name: "IX_text_changes_Kind_At",
                schema: "ordering",
                table: "text_changes",
                columns: new[] { "Kind", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_text_versions_Kind",
                schema: "ordering",
                table: "text_versions",
                column: "Kind",
                unique: true,
                filter: "\"ReplacedAt\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agreed_terms",
                schema: "ordering");

            migrationBuilder.DropTable(
                name: "text_changes",
                schema: "ordering");

            migrationBuilder.DropTable(
                name: "text_drafts",
                schema: "ordering");

            migrationBuilder.DropTable(
                name: "text_versions",
                schema: "ordering");

            migrationBuilder.DropColumn(
                name: "ConfirmationHash",
                schema: "ordering",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "TermsHash",
                schema: "ordering",
                table: "orders");
        }
    }
}
