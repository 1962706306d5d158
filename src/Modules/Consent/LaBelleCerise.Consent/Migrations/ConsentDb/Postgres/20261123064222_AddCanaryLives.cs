using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Consent.Migrations.ConsentDb.Postgres
{
    /// <inheritdoc />
    public partial class AddCanaryLives : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "canary_lives",
                schema: "consent",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Night = table.Column<DateOnly>(type: "date", nullable: false),
                    BornAt = table.Column<long>(type: "bigint", nullable: false),
                    Stage = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    Found = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_canary_lives", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_canary_lives_Night",
                schema: "consent",
                table: "canary_lives",
                column: "Night",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "canary_lives",
                schema: "consent");
        }
    }
}
