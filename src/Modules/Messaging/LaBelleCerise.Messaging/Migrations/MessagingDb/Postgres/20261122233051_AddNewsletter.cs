using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Messaging.Migrations.MessagingDb.Postgres
{
    /// <inheritdoc />
    public partial class AddNewsletter : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "campaigns",
                schema: "messaging",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Culture = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Subject = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Words = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false),
                    DoneAt = table.Column<long>(type: "bigint", nullable: true),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    StartedBy = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_campaigns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "subscriptions",
                schema: "messaging",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    Culture = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    WantsMeasurement = table.Column<bool>(type: "boolean", nullable: false),
                    Asked_Form = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Asked_TextVersion = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Asked_Culture = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    Asked_FormHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Asked_Newsletter = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Asked_Measurement = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    AskedAt = table.Column<long>(type: "bigint", nullable: false),
                    ConfirmedAt = table.Column<long>(type: "bigint", nullable: true),
                    LinkVersion = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    NewsletterEntry = table.Column<long>(type: "bigint", nullable: true),
                    MeasurementEntry = table.Column<long>(type: "bigint", nullable: true),
                    Origin = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    OriginDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CollectedAt = table.Column<long>(type: "bigint", nullable: false),
                    IsRestricted = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subscriptions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "suppressions",
                schema: "messaging",
                columns: table => new
                {
                    KeyHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    IsObjection = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_suppressions", x => x.KeyHash);
                });

            migrationBuilder.CreateTable(
                name: "campaign_sends",
                schema: "messaging",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SubscriptionId = table.Column<Guid>(type: "uuid", nullable: false),
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_campaign_sends", x => x.Id);
                    table.ForeignKey(
                        name: "FK_campaign_sends_campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalSchema: "messaging",
                        principalTable: "campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_campaign_sends_subscriptions_SubscriptionId",
                        column: x => x.SubscriptionId,
                        principalSchema: "messaging",
                        principalTable: "subscriptions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_campaign_sends_CampaignId",
                schema: "messaging",
                table: "campaign_sends",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_campaign_sends_SubscriptionId_CampaignId",
                schema: "messaging",
                table: "campaign_sends",
                columns: new[] { "SubscriptionId", "CampaignId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_campaigns_DoneAt",
                schema: "messaging",
                table: "campaigns",
                column: "DoneAt");

            migrationBuilder.CreateIndex(
                name: "IX_subscriptions_Email",
                schema: "messaging",
                table: "subscriptions",
                column: "Email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_subscriptions_State_AskedAt",
                schema: "messaging",
                table: "subscriptions",
                columns: new[] { "State", "AskedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "campaign_sends",
                schema: "messaging");

            migrationBuilder.DropTable(
                name: "suppressions",
                schema: "messaging");

            migrationBuilder.DropTable(
                name: "campaigns",
                schema: "messaging");

            migrationBuilder.DropTable(
                name: "subscriptions",
                schema: "messaging");
        }
    }
}
