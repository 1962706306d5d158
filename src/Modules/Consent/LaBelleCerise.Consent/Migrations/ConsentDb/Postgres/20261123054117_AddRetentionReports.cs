using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Consent.Migrations.ConsentDb.Postgres
{
    /// <inheritdoc />
    public partial class AddRetentionReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "retention_reports",
                schema: "consent",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Store = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Night = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    PreviousHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_reports", x => x.Sequence);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "retention_reports",
                schema: "consent");
        }
    }
}
