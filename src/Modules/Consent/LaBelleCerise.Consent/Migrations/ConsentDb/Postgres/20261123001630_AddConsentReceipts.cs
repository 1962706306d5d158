using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Consent.Migrations.ConsentDb.Postgres
{
    /// <inheritdoc />
    public partial class AddConsentReceipts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Form",
                schema: "consent",
                table: "consent_entries",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FormHash",
                schema: "consent",
                table: "consent_entries",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SubjectHash",
                schema: "consent",
                table: "consent_entries",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "consent_wordings",
                schema: "consent",
                columns: table => new
                {
                    Purpose = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    TextVersion = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Culture = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Action = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    FirstSeenAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_wordings", x => new { x.Purpose, x.TextVersion, x.Culture, x.Action });
                });

            migrationBuilder.CreateTable(
                name: "ledger_roots",
                schema: "consent",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_roots", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "receipt_keys",
                schema: "consent",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    PublicKey = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    SealedKey = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false),
                    RetiredAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_receipt_keys", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_consent_entries_SubjectHash",
                schema: "consent",
                table: "consent_entries",
                column: "SubjectHash");

            migrationBuilder.CreateIndex(
                name: "IX_receipt_keys_RetiredAt",
                schema: "consent",
                table: "receipt_keys",
                column: "RetiredAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consent_wordings",
                schema: "consent");

            migrationBuilder.DropTable(
                name: "ledger_roots",
                schema: "consent");

            migrationBuilder.DropTable(
                name: "receipt_keys",
                schema: "consent");

            migrationBuilder.DropIndex(
                name: "IX_consent_entries_SubjectHash",
                schema: "consent",
                table: "consent_entries");

            migrationBuilder.DropColumn(
                name: "Form",
                schema: "consent",
                table: "consent_entries");

            migrationBuilder.DropColumn(
                name: "FormHash",
                schema: "consent",
                table: "consent_entries");

            migrationBuilder.DropColumn(
                name: "SubjectHash",
                schema: "consent",
                table: "consent_entries");
        }
    }
}
