using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Cookies.Migrations.CookiesDb.Postgres
{
    /// <inheritdoc />
    public partial class ServicesVisitsAndWalks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Services",
                schema: "cookies",
                table: "choices",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "visit_sums",
                schema: "cookies",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Route = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Duration = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Culture = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visit_sums", x => new { x.Day, x.Route, x.Duration });
                });

            migrationBuilder.CreateTable(
                name: "walks",
                schema: "cookies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<long>(type: "bigint", nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: true),
                    FinishedAt = table.Column<long>(type: "bigint", nullable: true),
                    Report = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_walks", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_walks_FinishedAt",
                schema: "cookies",
                table: "walks",
                column: "FinishedAt");

            migrationBuilder.CreateIndex(
                name: "IX_walks_StartedAt",
                schema: "cookies",
                table: "walks",
                column: "StartedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "visit_sums",
                schema: "cookies");

            migrationBuilder.DropTable(
                name: "walks",
                schema: "cookies");

            migrationBuilder.DropColumn(
                name: "Services",
                schema: "cookies",
                table: "choices");
        }
    }
}
