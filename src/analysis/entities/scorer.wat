;; Scores of a token's labels: the sum of those of its rows that have weights, eight labels at a time. In JavaScript, two
;; labels a number, these loops were a seventh of all reading.
;; `npm run scorer` assembles it into generated/scorer.ts; scorer.ts lays out the memory.
(module
  (import "scorer" "memory" (memory 1))
  (func (export "score")
    (param $slot i32)      ;; where the rows' numbers begin, four bytes each, negative where there is none
    (param $slotsEnd i32)
    (param $hits i32)      ;; room for as many addresses
    (param $index i32)     ;; of each 32 rows, a bit for each that has weights and how many before have: eight bytes
    (param $rows i32)      ;; weights of the rows that have any, 24 labels of a byte each
    (param $scores i32)    ;; where the 24 scores go, four bytes each
    (local $hit i32)
    (local $row i32)
    (local $bits i32)
    (local $group i32)
    (local $a v128)
    (local $b v128)
    (local $c v128)

    ;; Addresses of the rows that have weights. Each is written in any case, and overwritten where the row has none: no
    ;; branch that the processor cannot foresee.
    (local.set $hit (local.get $hits))
    (loop $find
      (if (i32.ge_s (local.tee $row (i32.load (local.get $slot))) (i32.const 0))
        (then
          (local.set $group
            (i32.add (local.get $index) (i32.shl (i32.shr_u (local.get $row) (i32.const 5)) (i32.const 3))))
          (local.set $bits (i32.load (local.get $group)))
          (i32.store (local.get $hit)
            (i32.add
              (local.get $rows)
              (i32.mul
                (i32.const 24)
                (i32.add
                  (i32.load offset=4 (local.get $group))
                  (i32.popcnt
                    (i32.and
                      (local.get $bits)
                      (i32.sub (i32.shl (i32.const 1) (local.get $row)) (i32.const 1))))))))
          (local.set $hit
            (i32.add
              (local.get $hit)
              (i32.shl (i32.and (i32.shr_u (local.get $bits) (local.get $row)) (i32.const 1)) (i32.const 2))))))
      (br_if $find
        (i32.lt_u (local.tee $slot (i32.add (local.get $slot) (i32.const 4))) (local.get $slotsEnd))))

    ;; Their sums in 16 bits, room for 256 rows.
    (block $done
      (loop $add
        (br_if $done (i32.eq (local.get $hits) (local.get $hit)))
        (local.set $row (i32.load (local.get $hits)))
        (local.set $a (i16x8.add (local.get $a) (v128.load8x8_s (local.get $row))))
        (local.set $b (i16x8.add (local.get $b) (v128.load8x8_s offset=8 (local.get $row))))
        (local.set $c (i16x8.add (local.get $c) (v128.load8x8_s offset=16 (local.get $row))))
        (local.set $hits (i32.add (local.get $hits) (i32.const 4)))
        (br $add)))

    (v128.store (local.get $scores) (i32x4.extend_low_i16x8_s (local.get $a)))
    (v128.store offset=16 (local.get $scores) (i32x4.extend_high_i16x8_s (local.get $a)))
    (v128.store offset=32 (local.get $scores) (i32x4.extend_low_i16x8_s (local.get $b)))
    (v128.store offset=48 (local.get $scores) (i32x4.extend_high_i16x8_s (local.get $b)))
    (v128.store offset=64 (local.get $scores) (i32x4.extend_low_i16x8_s (local.get $c)))
    (v128.store offset=80 (local.get $scores) (i32x4.extend_high_i16x8_s (local.get $c)))))
