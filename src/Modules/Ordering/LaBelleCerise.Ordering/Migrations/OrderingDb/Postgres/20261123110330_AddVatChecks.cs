using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Ordering.Migrations.OrderingDb.Postgres
{
    /// <inheritdoc />
    public partial class AddVatChecks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Treatment",
                schema: "ordering",
                table: "orders",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Domestic");

            migrationBuilder.AddColumn<string>(
                name: "VatCheck_AnswerHash",
                schema: "ordering",
                table: "orders",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "VatCheck_AskedAt",
                schema: "ordering",
                table: "orders",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VatCheck_Consultation",
                schema: "ordering",
                table: "orders",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VatCheck_Name",
                schema: "ordering",
                table: "orders",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VatCheck_Number",
                schema: "ordering",
                table: "orders",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VatCheck_VatAnswer",
                schema: "ordering",
                table: "orders",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AskedVatNumber",
                schema: "ordering",
                table: "checkout_drafts",
                type: "character varying(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VatAnswer",
                schema: "ordering",
                table: "checkout_drafts",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VatAnswerHash",
                schema: "ordering",
                table: "checkout_drafts",
                type: "character varying(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "VatAskedAt",
                schema: "ordering",
                table: "checkout_drafts",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VatConsultation",
                schema: "ordering",
                table: "checkout_drafts",
                type: "character varying(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VatName",
                schema: "ordering",
                table: "checkout_drafts",
                type: "character varying(254)",
                maxLength: 254,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Treatment",
                schema: "ordering",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "VatCheck_AnswerHash",
                schema: "ordering",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "VatCheck_AskedAt",
                schema: "ordering",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "VatCheck_Consultation",
                schema: "ordering",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "VatCheck_Name",
                schema: "ordering",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "VatCheck_Number",
                schema: "ordering",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "VatCheck_VatAnswer",
                schema: "ordering",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "AskedVatNumber",
                schema: "ordering",
                table: "checkout_drafts");

            migrationBuilder.DropColumn(
                name: "VatAnswer",
                schema: "ordering",
                table: "checkout_drafts");

            migrationBuilder.DropColumn(
                name: "VatAnswerHash",
                schema: "ordering",
                table: "checkout_drafts");

            migrationBuilder.DropColumn(
                name: "VatAskedAt",
                schema: "ordering",
                table: "checkout_drafts");

            migrationBuilder.DropColumn(
                name: "VatConsultation",
                schema: "ordering",
                table: "checkout_drafts");

            migrationBuilder.DropColumn(
                name: "VatName",
                schema: "ordering",
                table: "checkout_drafts");
        }
    }
}
