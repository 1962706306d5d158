using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Ordering.Migrations.OrderingDb.Postgres
{
    /// <inheritdoc />
    public partial class AddWithdrawals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "DeliveredOn",
                schema: "ordering",
                table: "orders",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsShippingStopped",
                schema: "ordering",
                table: "orders",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PromisedOn",
                schema: "ordering",
                table: "orders",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WithdrawnAt",
                schema: "ordering",
                table: "orders",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TakenBack",
                schema: "ordering",
                table: "order_lines",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Withdrawn",
                schema: "ordering",
                table: "order_lines",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "shipments",
                schema: "ordering",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Carrier = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    TrackingNumber = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ShippedAt = table.Column<long>(type: "bigint", nullable: false),
                    DeliveredOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_shipments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_shipments_orders_OrderId",
                        column: x => x.OrderId,
                        principalSchema: "ordering",
                        principalTable: "orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "withdrawal_misses",
                schema: "ordering",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    OrderHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_withdrawal_misses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "withdrawals",
                schema: "ordering",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrderId = table.Column<Guid>(type: "uuid", nullable: false),
                    FormId = table.Column<Guid>(type: "uuid", nullable: false),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Culture = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    Remark = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    StatedAt = table.Column<long>(type: "bigint", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    TermEndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RefundInCents = table.Column<long>(type: "bigint", nullable: false),
                    RefundDueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StopsShipping = table.Column<bool>(type: "boolean", nullable: false),
                    AreGoodsExpected = table.Column<bool>(type: "boolean", nullable: false),
                    GoodsBackAt = table.Column<long>(type: "bigint", nullable: true),
                    ProofSeenAt = table.Column<long>(type: "bigint", nullable: true),
                    RefundedAt = table.Column<long>(type: "bigint", nullable: true),
                    RefundedInCents = table.Column<long>(type: "bigint", nullable: false),
                    RefundReference = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    StaffId = table.Column<Guid>(type: "uuid", nullable: true),
                    StaffName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CollectedAt = table.Column<long>(type: "bigint", nullable: false),
                    IsRestricted = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_withdrawals", x => x.Id);
                    table.CheckConstraint("ck_withdrawals_amounts", "\"RefundInCents\" >= 0 AND \"RefundedInCents\" >= 0");
                    table.ForeignKey(
                        name: "FK_withdrawals_orders_OrderId",
                        column: x => x.OrderId,
                        principalSchema: "ordering",
                        principalTable: "orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "withdrawal_lines",
                schema: "ordering",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    WithdrawalId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrderLineId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sku = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Pieces = table.Column<int>(type: "integer", nullable: false),
                    UnitPriceInCents = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_withdrawal_lines", x => x.Id);
                    table.CheckConstraint("ck_withdrawal_lines_pieces", "\"Pieces\" > 0");
                    table.ForeignKey(
                        name: "FK_withdrawal_lines_withdrawals_WithdrawalId",
                        column: x => x.WithdrawalId,
                        principalSchema: "ordering",
                        principalTable: "withdrawals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // Orders that were shipped before parcels had rows: one parcel each, under the order's own id.
            migrationBuilder.Sql(
                """
                INSERT INTO ordering.shipments ("Id", "OrderId", "Position", "Carrier", "TrackingNumber", "ShippedAt")
                SELECT "Id", "Id", 0, "Carrier", "TrackingNumber", "ShippedAt" FROM ordering.orders
                WHERE "ShippedAt" IS NOT NULL AND "Carrier" IS NOT NULL AND "TrackingNumber" IS NOT NULL;
                """);

            migrationBuilder.CreateIndex(
                name: "IX_shipments_OrderId_Position",
                schema: "ordering",
                table: "shipments",
                columns: new[] { "OrderId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_shipments_TrackingNumber",
                schema: "ordering",
                table: "shipments",
                column: "TrackingNumber");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawal_lines_WithdrawalId",
                schema: "ordering",
                table: "withdrawal_lines",
                column: "WithdrawalId");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawal_misses_At",
                schema: "ordering",
                table: "withdrawal_misses",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawal_misses_ClientHash",
                schema: "ordering",
                table: "withdrawal_misses",
                column: "ClientHash");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawal_misses_OrderHash",
                schema: "ordering",
                table: "withdrawal_misses",
                column: "OrderHash");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawals_Email",
                schema: "ordering",
                table: "withdrawals",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawals_FormId",
                schema: "ordering",
                table: "withdrawals",
                column: "FormId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_withdrawals_OrderId",
                schema: "ordering",
                table: "withdrawals",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawals_State_RefundDueOn",
                schema: "ordering",
                table: "withdrawals",
                columns: new[] { "State", "RefundDueOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "shipments",
                schema: "ordering");

            migrationBuilder.DropTable(
                name: "withdrawal_lines",
                schema: "ordering");

            migrationBuilder.DropTable(
                name: "withdrawal_misses",
                schema: "ordering");

            migrationBuilder.DropTable(
                name: "withdrawals",
                schema: "ordering");

            migrationBuilder.DropColumn(
                name: "DeliveredOn",
                schema: "ordering",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "IsShippingStopped",
                schema: "ordering",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "PromisedOn",
                schema: "ordering",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "WithdrawnAt",
                schema: "ordering",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "TakenBack",
                schema: "ordering",
                table: "order_lines");

            migrationBuilder.DropColumn(
                name: "Withdrawn",
                schema: "ordering",
                table: "order_lines");
        }
    }
}
