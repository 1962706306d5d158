using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Consent.Migrations.ConsentDb.Postgres
{
    /// <inheritdoc />
    public partial class AddRights : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "rights_cases",
                schema: "consent",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    FormId = table.Column<Guid>(type: "uuid", nullable: false),
                    Right = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    Culture = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Question = table.Column<string>(type: "text", nullable: true),
                    OrderIds = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    OrderNumbers = table.Column<string[]>(type: "text[]", nullable: false),
                    ReceivedAt = table.Column<long>(type: "bigint", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ProvenAt = table.Column<long>(type: "bigint", nullable: true),
                    ClosedAt = table.Column<long>(type: "bigint", nullable: true),
                    SweptAt = table.Column<long>(type: "bigint", nullable: true),
                    Answer = table.Column<string>(type: "text", nullable: true),
                    SubjectHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    IsRestrictionOn = table.Column<bool>(type: "boolean", nullable: false),
                    Round = table.Column<long>(type: "bigint", nullable: false),
                    LinkVersion = table.Column<int>(type: "integer", nullable: false),
                    Mails = table.Column<long>(type: "bigint", nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CollectedAt = table.Column<long>(type: "bigint", nullable: false),
                    IsRestricted = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rights_cases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "rights_turns",
                schema: "consent",
                columns: table => new
                {
                    KeyHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rights_turns", x => x.KeyHash);
                });

            migrationBuilder.CreateTable(
                name: "rights_case_events",
                schema: "consent",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    StaffId = table.Column<Guid>(type: "uuid", nullable: true),
                    StaffName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Detail = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rights_case_events", x => x.Id);
                    table.ForeignKey(
                        name: "FK_rights_case_events_rights_cases_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "consent",
                        principalTable: "rights_cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_rights_case_events_CaseId",
                schema: "consent",
                table: "rights_case_events",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_rights_cases_Email",
                schema: "consent",
                table: "rights_cases",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_rights_cases_FormId",
                schema: "consent",
                table: "rights_cases",
                column: "FormId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_rights_cases_Number",
                schema: "consent",
                table: "rights_cases",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_rights_cases_State_DueOn",
                schema: "consent",
                table: "rights_cases",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_rights_turns_At",
                schema: "consent",
                table: "rights_turns",
                column: "At");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "rights_case_events",
                schema: "consent");

            migrationBuilder.DropTable(
                name: "rights_turns",
                schema: "consent");

            migrationBuilder.DropTable(
                name: "rights_cases",
                schema: "consent");
        }
    }
}
