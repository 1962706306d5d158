using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Ordering.Migrations.OrderingDb.Sqlite
{
    /// <inheritdoc />
    public partial class AddVatChecks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Treatment",
                table: "orders",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Domestic");

            migrationBuilder.AddColumn<string>(
                name: "VatCheck_AnswerHash",
                table: "orders",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "VatCheck_AskedAt",
                table: "orders",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VatCheck_Consultation",
                table: "orders",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VatCheck_Name",
                table: "orders",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VatCheck_Number",
                table: "orders",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VatCheck_VatAnswer",
                table: "orders",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AskedVatNumber",
                table: "checkout_drafts",
                type: "TEXT",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VatAnswer",
                table: "checkout_drafts",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VatAnswerHash",
                table: "checkout_drafts",
                type: "TEXT",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "VatAskedAt",
                table: "checkout_drafts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VatConsultation",
                table: "checkout_drafts",
                type: "TEXT",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VatName",
                table: "checkout_drafts",
                type: "TEXT",
                maxLength: 254,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Treatment",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "VatCheck_AnswerHash",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "VatCheck_AskedAt",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "VatCheck_Consultation",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "VatCheck_Name",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "VatCheck_Number",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "VatCheck_VatAnswer",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "AskedVatNumber",
                table: "checkout_drafts");

            migrationBuilder.DropColumn(
                name: "VatAnswer",
                table: "checkout_drafts");

            migrationBuilder.DropColumn(
                name: "VatAnswerHash",
                table: "checkout_drafts");

            migrationBuilder.DropColumn(
                name: "VatAskedAt",
                table: "checkout_drafts");

            migrationBuilder.DropColumn(
                name: "VatConsultation",
                table: "checkout_drafts");

            migrationBuilder.DropColumn(
                name: "VatName",
                table: "checkout_drafts");
        }
    }
}
