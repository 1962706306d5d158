using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Consent.Migrations.ConsentDb.Sqlite
{
    /// <inheritdoc />
    public partial class AddCanaryLives : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "canary_lives",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Night = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BornAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Found = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_canary_lives", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_canary_lives_Night",
                table: "canary_lives",
                column: "Night",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "canary_lives");
        }
    }
}
